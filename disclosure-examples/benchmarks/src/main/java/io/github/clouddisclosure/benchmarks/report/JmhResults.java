package io.github.clouddisclosure.benchmarks.report;

import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that JMH writes. */
final class JmhResults {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private JmhResults() {}

    static Map<Measured, Cost> read(byte[] json) {
        Map<Measured, Cost> results = new HashMap<>();
        for (JsonNode result : new JsonMapper().readTree(json)) {
            String benchmark = result.get("benchmark").asString();
            for (Operation operation : Operation.values()) {
                if (benchmark.endsWith('.' + operation.benchmark())) {
                    results.put(measured(operation, result.get("params")), cost(result));
                }
            }
        }
        return results;
    }

    private static Measured measured(Operation operation, JsonNode parameters) {
        Size size = Size.valueOf(parameters.get("size").asString());
        return new Measured(
                operation, size, Health.valueOf(parameters.get("health").asString()));
    }

    private static Cost cost(JsonNode result) {
        // The median of the iterations, so that one that shared its core with the compiler does not count.
        double micros =
                result.get("primaryMetric").get("scorePercentiles").get("50.0").asDouble();
        return new Cost(
                micros,
                result.get("secondaryMetrics").get(ALLOCATED).get("score").asDouble());
    }
}
