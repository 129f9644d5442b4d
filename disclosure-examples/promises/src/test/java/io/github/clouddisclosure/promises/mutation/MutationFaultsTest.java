package io.github.clouddisclosure.promises.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutationFaultsTest {
    private static final String LISTED = "value.Url\tisPlain\tMathMutator\t1\tthe slow way says the same\n";

    /** Two changes of one kind in one method, of which the second survives, in a lambda, and one of another kind. */
    private static final String REPORT = report(
            mutation("value.Url", "lambda$isPlain$7", "MathMutator", 31, 9, "SURVIVED"),
            mutation("value.Url", "isPlain", "MathMutator", 30, 5, "KILLED"),
            mutation("value.Url", "isPlain", "NegateConditionalsMutator", 31, 7, "TIMED_OUT"));

    static final List<Arguments> REPORTS = List.of(
            Arguments.of("value\t66\n", "", ""),
            Arguments.of(
                    "value\t67\n",
                    "",
                    "value is below 67 %: 66.7 %: 2 of 3 killed, 1 of them by time\n"
                            + "  survives: value.Url\tisPlain\tMathMutator\t2\t(line 31: changed, SURVIVED)"),
            Arguments.of("value\t100\n", LISTED.replace("\t1\t", "\t2\t"), ""),
            Arguments.of(
                    "value\t50\n",
                    LISTED.replace("\t1\t", "\t1,2\t"),
                    "Listed as equivalent, but does not survive: value.Url\tisPlain\tMathMutator\t1"),
            Arguments.of(
                    "value\t50\n",
                    LISTED.replace("isPlain", "isGone"),
                    "Listed as equivalent, but does not survive: value.Url\tisGone\tMathMutator\t1"),
            Arguments.of("value\t50\n", LISTED.replace("value.Url", "answer.Gone"), ""),
            Arguments.of("# none\n", "", "value has no threshold"),
            Arguments.of("value\t50\nanswer\t90\n", "", "answer has a threshold, but no mutants"));

    @ParameterizedTest
    @FieldSource("REPORTS")
    void aPackageBelowItsThresholdAndALineThatIsNoLongerTrueAreFaults(
            String thresholds, String equivalent, String faults) throws IOException {
        assertEquals(
                faults,
                String.join(
                        "\n",
                        MutationFaults.of(
                                MutationReport.read(bytes(REPORT)),
                                EquivalentMutants.read(bytes(equivalent)),
                                MutationThresholds.read(bytes(thresholds)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COVERAGE", "SURVIVED", "RUN_ERROR", "MEMORY_ERROR", "NON_VIABLE", "NOT_STARTED"})
    void onlyWhatATestNoticedIsKilled(String status) throws IOException {
        InputStream report = bytes(report(mutation("value.Url", "isPlain", "MathMutator", 30, 5, status)));
        assertEquals(
                List.of(false),
                MutationReport.read(report).stream().map(Mutant::isKilled).toList());
    }

    @Test
    void aReasonIsNeverLeftOutAndAPlaceNotListedTwice() {
        assertThrows(IOException.class, () -> EquivalentMutants.read(bytes("value.Url\tisPlain\tMathMutator\t1\t \n")));
        assertThrows(IOException.class, () -> EquivalentMutants.read(bytes("value.Url\tisPlain\tMathMutator\t1\n")));
        assertThrows(IOException.class, () -> EquivalentMutants.read(bytes(LISTED + LISTED)));
        assertThrows(IOException.class, () -> MutationThresholds.read(bytes("value\t90\nvalue\t50\n")));
        assertThrows(IOException.class, () -> MutationReport.read(bytes("<mutations>")));
    }

    private static String report(String... mutations) {
        return "<mutations>" + String.join("", mutations) + "</mutations>";
    }

    private static String mutation(String type, String method, String kind, int line, int index, String status) {
        return String.format(
                Locale.ROOT,
                "<mutation detected='true' status='%s'><mutatedClass>io.github.clouddisclosure.%s</mutatedClass>"
                        + "<mutatedMethod>%s</mutatedMethod><methodDescription>()Z</methodDescription>"
                        + "<lineNumber>%d</lineNumber><mutator>org.pitest.%s</mutator>"
                        + "<indexes><index>%d</index></indexes><description>changed</description></mutation>",
                status,
                type,
                method,
                line,
                kind,
                index);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
