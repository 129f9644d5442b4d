/** The command line, each of its commands in each of its forms. */
@org.jspecify.annotations.NullMarked
package io.github.clouddisclosure.promises.command;
