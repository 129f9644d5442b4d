/** The program that renders the reference page of the form in JSON. */
package io.github.clouddisclosure.jackson.pages;
