/** Disclosures to test with, and applications to test in, for every module of this library. */
package io.github.clouddisclosure.testing;
