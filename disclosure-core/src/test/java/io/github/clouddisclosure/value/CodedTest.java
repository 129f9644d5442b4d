package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The words of constants are part of the JSON form: they are stable, and exactly these. */
class CodedTest {
    static final List<Arguments> ENUMERATIONS = List.of(
            enumeration(Choice.values(), Choice::ofCode, "yes", "no", "conditional"),
            enumeration(FireSuppression.values(), FireSuppression::ofCode, "gas", "other"),
            enumeration(
                    MoneyUnit.values(),
                    MoneyUnit::ofCode,
                    "yen",
                    "thousand-yen",
                    "ten-thousand-yen",
                    "million-yen",
                    "hundred-million-yen"),
            enumeration(
                    TimeSpanUnit.values(),
                    TimeSpanUnit::ofCode,
                    "seconds",
                    "minutes",
                    "hours",
                    "days",
                    "business-days",
                    "weeks",
                    "months",
                    "years"),
            enumeration(DataRateUnit.values(), DataRateUnit::ofCode, "bps", "kbps", "Mbps", "Gbps"),
            enumeration(
                    Qualifier.values(), Qualifier::ofCode, "about", "at-least", "at-most", "more-than", "less-than"));

    private static <E extends Enum<E> & HasCode> Arguments enumeration(
            E[] constants, Function<String, Optional<E>> ofCode, String... codes) {
        return Arguments.of(Arrays.asList(constants), ofCode, List.of(codes));
    }

    @ParameterizedTest
    @FieldSource("ENUMERATIONS")
    <E extends HasCode> void everyConstantIsFoundByItsWord(
            List<E> constants, Function<String, Optional<E>> ofCode, List<String> codes) {
        assertEquals(codes, constants.stream().map(HasCode::code).toList());
        assertEquals(
                constants, codes.stream().map(ofCode).map(Optional::orElseThrow).toList());
    }

    @ParameterizedTest
    @FieldSource("ENUMERATIONS")
    <E extends HasCode> void anyOtherWordFindsNothing(
            List<E> constants, Function<String, Optional<E>> ofCode, List<String> codes) {
        for (String word :
                List.of("", " ", "x", codes.get(0) + " ", codes.get(0).toUpperCase(Locale.ROOT))) {
            assertTrue(ofCode.apply(word).isEmpty(), word);
        }
    }
}
