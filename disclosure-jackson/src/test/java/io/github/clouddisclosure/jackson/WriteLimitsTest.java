package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNo;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is written can be read again: the writer refuses what the reader would refuse, with the same limit.
 */
class WriteLimitsTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final List<Mapper> MAPPERS = Mapper.each().toList();
    private static final List<Mapper> PLAIN =
            MAPPERS.stream().map(Mapper::withoutExponents).toList();
    private static final Percentage FULL =
            new Percentage(BigDecimal.ONE, Optional.of(Qualifier.values()[0]), Optional.of("2025年度"));

    /** A number, and the limit that it exceeds by one, if any. */
    private static final List<Arguments> NUMBERS = List.of(
            Arguments.of(digits(999), ""),
            Arguments.of(digits(1_000), ""),
            Arguments.of(digits(1_001), "length"),
            Arguments.of(digits(999).negate(), ""),
            Arguments.of(digits(1_000).negate(), "length"),
            Arguments.of(digits(999).scaleByPowerOfTen(-100), ""),
            Arguments.of(digits(1_000).scaleByPowerOfTen(-100), "length"),
            Arguments.of(digits(200).scaleByPowerOfTen(-101), "exponent"),
            Arguments.of(new BigDecimal("1E+100"), ""),
            Arguments.of(new BigDecimal("1E+101"), "exponent"),
            Arguments.of(new BigDecimal("1E-100"), ""),
            Arguments.of(new BigDecimal("1E-101"), "exponent"),
            Arguments.of(new BigDecimal("-1E+999999"), "exponent"),
            Arguments.of(new BigDecimal("0E+2147483647"), "exponent"),
            Arguments.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE), "exponent"),
            // Named, because its digits take seconds to write.
            Arguments.of(Named.of("2^3000000", new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000))), "length"));

    private static BigDecimal digits(int count) {
        return new BigDecimal("1234567890".repeat(101).substring(0, count));
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void aNumberIsWrittenAndReadOrRefusedWithItsLimit(BigDecimal number, String limit) {
        for (Disclosure disclosure : with(number)) {
            assertWrittenAndReadOrRefused(disclosure, limit);
        }
    }

    /** Each kind of value with a number in it, alone and with every other field. */
    private static List<Disclosure> with(BigDecimal number) {
        Optional<Qualifier> qualifier = Optional.of(Qualifier.values()[0]);
        TimeSpan span = new TimeSpan(number, TimeSpanUnit.HOURS, qualifier);
        DataRate rate = new DataRate(number, DataRateUnit.values()[0], Optional.empty());
        return List.of(
                answering(AnswerKind.MONEY, new Money(number, MoneyUnit.YEN, Optional.empty(), Optional.empty())),
                answering(AnswerKind.MONEY, new Money(number, MoneyUnit.YEN, qualifier, Optional.of("2025年10月期"))),
                answering(AnswerKind.PERCENTAGE, Percentage.of(number)),
                answering(AnswerKind.RATIO, new Percentage(number, FULL.qualifier(), FULL.period())),
                answering(AnswerKind.LEAD_TIME, span),
                answeringInDetail(AnswerKind.DURATION, span),
                answeringInDetail(AnswerKind.DATA_RATE, rate));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE, Long.MIN_VALUE})
    void anyCountIsWrittenAndRead(long number) {
        assertWrittenAndReadOrRefused(answering(AnswerKind.COUNT, Count.of(number)), "");
        assertWrittenAndReadOrRefused(answering(AnswerKind.COUNT, Count.of(number, "名")), "");
    }

    static Stream<Arguments> textsOfEveryPlace() {
        Function<String, Disclosure> stated = text -> answering(AnswerKind.TEXT, text);
        Function<String, Disclosure> note = text -> Disclosure.builder()
                .housing(h -> h.fireDetection(Answers.yes(text)))
                .build();
        Function<String, Disclosure> words = text -> Disclosure.builder()
                .housing(h -> h.fireDetection(Answers.described(text)))
                .build();
        Function<String, Disclosure> names = text -> answeringInDetail(AnswerKind.NAMES, NameList.of("規程", text));
        Function<String, Disclosure> cell = text -> Disclosure.builder()
                .supplementary(SupplementaryRow.builder().answer(text).build())
                .build();
        Function<String, Disclosure> period = text -> answering(AnswerKind.PERCENTAGE, FULL.inPeriod(text));
        return Stream.of(stated, note, words, names, cell, period).map(Arguments::of);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("textsOfEveryPlace")
    void aTextIsWrittenAndReadOrRefusedWithItsLimit(Function<String, Disclosure> place) {
        assertWrittenAndReadOrRefused(place.apply("𠮷".repeat(100_000)), "");
        assertWrittenAndReadOrRefused(place.apply("𠮷".repeat(100_001)), "length of a text in characters: 100000");
    }

    @Test
    void asManyRowsAreWrittenAsAreRead() {
        SupplementaryRow row = SupplementaryRow.builder().number("73").build();
        assertWrittenAndReadOrRefused(rows(Collections.nCopies(1_000, row)), "");
        assertWrittenAndReadOrRefused(rows(Collections.nCopies(1_001, row)), "number of supplementary rows: 1000");
    }

    @Test
    void asManyBytesAreWrittenAsAreRead() {
        Disclosure disclosure = answering(AnswerKind.TEXT, "字");
        int size = JSON.write(disclosure).length;
        DisclosureJson exact = JSON.withLimits(ReadLimits.defaults().withBytes(size));
        assertEquals(disclosure, exact.read(exact.write(disclosure)));
        DisclosureJson small = JSON.withLimits(ReadLimits.defaults().withBytes(size - 1));
        DisclosureWriteException refused = assertThrows(DisclosureWriteException.class, () -> small.write(disclosure));
        assertTrue(refused.getMessage().contains("size in bytes: " + (size - 1)), refused.getMessage());
    }

    @Test
    void aHigherLimitAppliesToReaderAndWriter() {
        DisclosureJson roomy = JSON.withLimits(ReadLimits.defaults()
                .withNumberLength(1_001)
                .withExponent(101)
                .withTextLength(100_001)
                .withSupplementaryRows(1_001));
        for (Disclosure disclosure : List.of(
                answering(AnswerKind.PERCENTAGE, Percentage.of(digits(1_001))),
                answering(AnswerKind.PERCENTAGE, Percentage.of(new BigDecimal("1E+101"))),
                answering(AnswerKind.TEXT, "字".repeat(100_001)),
                rows(Collections.nCopies(1_001, SupplementaryRow.builder().build())))) {
            assertThrows(DisclosureWriteException.class, () -> JSON.write(disclosure));
            byte[] json = roomy.write(disclosure);
            assertEquals(disclosure, roomy.read(json));
            assertThrows(DisclosureReadException.class, () -> JSON.read(json));
        }
    }

    @Test
    void nothingIsWrittenIfALimitIsExceeded(@TempDir Path folder) throws Exception {
        Disclosure disclosure = answering(AnswerKind.PERCENTAGE, Percentage.of(digits(1_001)));
        Path file = Files.writeString(folder.resolve("old.json"), "old");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        assertThrows(DisclosureWriteException.class, () -> JSON.write(disclosure, file));
        assertThrows(DisclosureWriteException.class, () -> JSON.write(disclosure, stream));
        assertEquals("old", Files.readString(file));
        assertEquals(0, stream.size());
    }

    @Test
    void theExceptionNamesTheRowAndTheLimitInBothLanguages() {
        Disclosure disclosure = Disclosure.builder()
                .finance(finance -> finance.sales(
                        Stated.of(new Money(digits(1_001), MoneyUnit.YEN, Optional.empty(), Optional.empty()))))
                .build();
        DisclosureWriteException refused = assertThrows(DisclosureWriteException.class, () -> JSON.write(disclosure));
        assertEquals(
                "cannot be written, because it could not be read again: limit-exceeded at /finance/sales: A limit is"
                        + " exceeded. length of a name or a number in characters: 1000.",
                refused.getMessage());
        assertEquals("上限を超えています。名前または数値の長さ(文字):1000", refused.finding().message(Locale.JAPANESE));
        assertEquals("/finance/sales", refused.finding().pointer());
        assertEquals("9.1", refused.finding().row().orElseThrow().id());
    }

    /** Through each method, and with the name of the limit if there is one. */
    private static void assertWrittenAndReadOrRefused(Disclosure disclosure, String limit) {
        if (limit.isEmpty()) {
            assertEquals(disclosure, JSON.read(JSON.write(disclosure)));
            for (Mapper mapper : MAPPERS) {
                assertMapped(disclosure, mapper);
            }
        } else {
            DisclosureWriteException refused =
                    assertThrows(DisclosureWriteException.class, () -> JSON.write(disclosure));
            Finding finding = refused.finding();
            assertEquals("limit-exceeded", finding.code().code());
            assertTrue(finding.message(Locale.ENGLISH).contains(limit), finding.message(Locale.ENGLISH));
            for (Mapper mapper : MAPPERS) {
                Exception mapped = assertThrows(mapper.notWritten(), () -> mapper.write(disclosure));
                assertEquals(
                        finding,
                        assertInstanceOf(DisclosureWriteException.class, mapped.getCause())
                                .finding());
            }
        }
        PLAIN.forEach(mapper -> assertWrittenWithoutExponentOrRefused(disclosure, mapper));
    }

    private static void assertMapped(Disclosure disclosure, Mapper mapper) {
        assertDoesNotThrow(() -> assertEquals(disclosure, mapper.read(mapper.write(disclosure), Disclosure.class)));
    }

    private static void assertWrittenWithoutExponentOrRefused(Disclosure disclosure, Mapper mapper) {
        byte[] plain;
        try {
            plain = mapper.write(disclosure);
        } catch (Exception refused) {
            assertInstanceOf(mapper.notWritten(), refused);
            assertInstanceOf(DisclosureWriteException.class, refused.getCause());
            return;
        }
        assertFalse(new String(plain, StandardCharsets.UTF_8).contains("E+"));
        assertDoesNotThrow(() -> mapper.read(plain, Disclosure.class));
    }

    private static Disclosure answering(AnswerKind kind, Object value) {
        return answering(row -> row.kind() == kind, Stated.of(value));
    }

    private static Disclosure answeringInDetail(AnswerKind kind, Object detail) {
        return answering(
                row -> row.detail().filter(kind::equals).isPresent(),
                Stated.of(new YesNo<>(Choice.YES, Optional.of(detail))));
    }

    private static Disclosure answering(Predicate<GuidelineRow> asked, Answer<?> answer) {
        GuidelineRow row =
                Guideline.aspSaas3().rows().stream().filter(asked).findFirst().orElseThrow();
        return Disclosure.builder().answer(row, answer).build();
    }

    private static Disclosure rows(List<SupplementaryRow> rows) {
        DisclosureBuilder disclosure = Disclosure.builder();
        rows.forEach(disclosure::supplementary);
        return disclosure.build();
    }
}
