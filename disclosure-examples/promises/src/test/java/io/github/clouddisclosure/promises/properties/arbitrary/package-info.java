/** Disclosures to try laws on: each is composed of rows, answers and texts, so that one that fails shrinks to few of them. */
package io.github.clouddisclosure.promises.properties.arbitrary;
