package io.github.clouddisclosure.benchmarks.cold;

import java.util.List;

/** How long a start took in each round. */
public record StartTimes(String jvm, Start start, List<Double> millis) {}
