package io.github.clouddisclosure.promises.properties.arbitrary;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Documents in JSON, most of them broken: of the form, or no JSON at all. */
public final class Documents {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|[\\[\\]{}:,]|[^\"\\[\\]{}:,]++");
    private static final DisclosureJson COMPACT = DisclosureJson.create().compact();

    private static final List<String> VALUES = List.of(
            "\"yes\"",
            "\"甲\"",
            "\"\"",
            "null",
            "true",
            "false",
            "0",
            "-1",
            "3.0",
            "1E+2",
            "1E+101",
            "\"2024-06-12\"",
            "\"2024-02-30\"",
            "{}",
            "[]",
            "[\"甲\"]",
            "[null]",
            "[[{}]]",
            "{\"value\":\"no\",\"note\":\"甲\"}",
            "{\"value\":\"yes\",\"withheld\":true}",
            "{\"withheld\":true,\"notApplicable\":true}",
            "{\"withheld\":false}",
            "{\"note\":\"甲\"}",
            "{\"number\":3,\"unit\":\"months\"}",
            "{\"number\":3,\"unit\":\"時間\"}",
            "{\"amount\":\"3\",\"qualifier\":\"x\"}",
            "\"\\ud800\"",
            "\"Yes\"",
            "\"有り\"");

    private static final List<String> NAMES = List.of(
            "\"value\"",
            "\"detail\"",
            "\"note\"",
            "\"text\"",
            "\"withheld\"",
            "\"notApplicable\"",
            "\"number\"",
            "\"unit\"",
            "\"guideline\"",
            "\"$schema\"",
            "\"$comment\"",
            "\"supplementary\"",
            "\"disclosedOn\"",
            "\"housing\"",
            "\"hosing\"",
            "\"fireDetection\"",
            "\"business\"",
            "\"x\"",
            "\"\"");

    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ":", ",", "\"", "\\", "nul", "-", "01", "'a'", "\u0000", "\n", "//", "\ufeff",
            "\"\n\"");

    private Documents() {}

    /** Documents of disclosures, with up to four changes each. */
    public static Arbitrary<String> broken() {
        Arbitrary<List<String>> tokens = Disclosures.small().map(Documents::tokens);
        return Combinators.combine(tokens, changes().list().ofMinSize(1).ofMaxSize(4))
                .as(Documents::changed);
    }

    private static List<String> tokens(Disclosure disclosure) {
        return TOKEN.matcher(COMPACT.writeAsString(disclosure))
                .results()
                .map(token -> token.group())
                .toList();
    }

    private static Arbitrary<Change> changes() {
        Arbitrary<String> tokens = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(VALUES)),
                Tuple.of(4, Arbitraries.of(NAMES)),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(VALUES))
                                .as((name, value) -> name + ':' + value + ',')),
                Tuple.of(1, Arbitraries.of(PIECES)));
        Arbitrary<Integer> places =
                Arbitraries.integers().between(0, 10_000).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(Kind.class), places, tokens).as(Change::new);
    }

    private static String changed(List<String> tokens, List<Change> changes) {
        List<String> changed = new ArrayList<>(tokens);
        changes.forEach(change -> change.apply(changed));
        return String.join("", changed);
    }

    private enum Kind {
        REPLACE_VALUE,
        REPLACE,
        INSERT,
        REMOVE,
        REPEAT
    }

    /** A change at the place of a token, counted round and round. */
    private record Change(Kind kind, int place, String token) {
        void apply(List<String> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            int at = place % tokens.size();
            switch (kind) {
                case REPLACE_VALUE -> tokens.set(valueFrom(at, tokens), token);
                case REPLACE -> tokens.set(at, token);
                case INSERT -> tokens.add(at, token);
                case REMOVE -> tokens.remove(at);
                case REPEAT -> tokens.add(at, tokens.get(at));
            }
        }

        /** The next token behind a colon. */
        private static int valueFrom(int at, List<String> tokens) {
            for (int i = at; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).equals(":")) {
                    return i + 1;
                }
            }
            return at;
        }
    }
}
