package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Disclosures as values. */
final class ModelGrowth {
    private ModelGrowth() {}

    static List<Growth> growths() {
        return List.of(
                validating("longer texts", 400, ModelGrowth::texts),
                validating("more names in a list", 100, JsonGrowth::names),
                validating("more dates in a list", 100, JsonGrowth::dates),
                advising("longer texts", 400, ModelGrowth::texts),
                advising("longer texts of numbers", 400, size -> Json.everyRow('"' + "1,111".repeat(size) + '"')),
                advising("more outages", 100, ModelGrowth::outages),
                advising("more links", 100, size -> Json.everyRow('"' + "詳細 http://a".repeat(size) + '"')),
                finding("longer texts", 400, ModelGrowth::texts),
                finding("more supplementary rows", 100, JsonGrowth::supplementary),
                finding("more names in a list", 100, JsonGrowth::names));
    }

    private static Growth validating(String what, int small, IntFunction<byte[]> documents) {
        return over("validating values with " + what, small, documents, DisclosureValidator.create()::validate);
    }

    private static Growth advising(String what, int small, IntFunction<byte[]> documents) {
        return over(
                "advice on values with " + what,
                small,
                documents,
                DisclosureValidator.create().withAdvice()::validate);
    }

    private static Growth finding(String what, int small, IntFunction<byte[]> documents) {
        return over("finding look-alikes in " + what, small, documents, LookAlikes::find);
    }

    private static byte[] outages(int outages) {
        return Json.document(
                "\"servicePerformance\":{\"actualAvailability\":{\"value\":{\"percent\":99,\"period\":\"2025年度\"}},"
                        + "\"outageHistory\":\"" + "2025年5月12日に3回、平均25分停止。と、平成 5分".repeat(outages) + "\"}");
    }

    private static byte[] texts(int length) {
        return Json.everyRow('"' + " ⼀".repeat(length) + '"');
    }

    private static Growth over(
            String name, int small, IntFunction<byte[]> documents, Function<Disclosure, Object> operation) {
        return new Growth(name, small, size -> {
            Disclosure disclosure = Json.read(documents.apply(size));
            return () -> operation.apply(disclosure);
        });
    }
}
