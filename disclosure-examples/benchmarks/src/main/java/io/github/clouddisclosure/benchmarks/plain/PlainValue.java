package io.github.clouddisclosure.benchmarks.plain;

/** The value of an answer, or the detail of a choice, where that is more than a text. */
public interface PlainValue {}
