/** Disclosures to test with, for every module of this library. */
package io.github.clouddisclosure.testing;
