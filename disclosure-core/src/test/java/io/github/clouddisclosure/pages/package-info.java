/** The programs that render the reference pages of this module. */
package io.github.clouddisclosure.pages;
