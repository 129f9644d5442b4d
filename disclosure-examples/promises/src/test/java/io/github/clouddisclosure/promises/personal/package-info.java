/** What is said about persons is shown where a disclosure is published, and nowhere else. */
@org.jspecify.annotations.NullMarked
package io.github.clouddisclosure.promises.personal;
