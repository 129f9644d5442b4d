/** One of each object, used by many threads at once. */
package io.github.clouddisclosure.promises.load;
