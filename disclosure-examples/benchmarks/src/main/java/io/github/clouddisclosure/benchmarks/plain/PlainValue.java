package io.github.clouddisclosure.benchmarks.plain;

/** The value of an answer or the detail of a choice, if it is more than a text. */
public interface PlainValue {}
