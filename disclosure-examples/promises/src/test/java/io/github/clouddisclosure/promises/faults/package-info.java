/** The command line as a process on a system that fails it. */
package io.github.clouddisclosure.promises.faults;
