package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.PostalAddress;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding has a fix where the value is right but for its spelling. */
class ProbableFixTest {
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.asOf(Unblemished.TODAY);

    private static Answer<PostalAddress> address(String postalCode, String address) {
        return stated(new PostalAddress(Optional.of(postalCode), address));
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("2.2", corporateNumber("２０１３２０１００２７２０"), "\"2013201002720\""),
                arguments("2.2", corporateNumber("2-0132-0100-2720"), "\"2013201002720\""),
                arguments("2.2", corporateNumber(" 2013 201002720"), "\"2013201002720\""),
                arguments("2.2", corporateNumber("T2013201002720"), "\"2013201002720\""),
                arguments(
                        "4.1",
                        address("〒105-0023", "東京都"),
                        "{\"value\":{\"postalCode\":\"105-0023\",\"address\":\"東京都\"}}"),
                arguments(
                        "4.1",
                        address("１０５－００２３", "東京都\"\\\n\ud800😀"),
                        "{\"value\":{\"postalCode\":\"105-0023\",\"address\":\"東京都\\\"\\\\\\u000a\\ud800😀\"}}"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void isTheSameValueInItsOwnForm(String id, Answer<?> answer, String json) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        assertEquals(List.of(Optional.of(Fix.ofValue(row.pointer(), json))), fixes(row, answer));
    }

    static Stream<Arguments> states() {
        String withheld = "{\"withheld\":true}";
        return Stream.of(
                arguments("83.1", text("非公開"), withheld),
                arguments("83.1", text(" Withheld "), withheld),
                arguments("83.1", text("非公開(契約による)"), "{\"withheld\":true,\"note\":\"契約による\"}"),
                arguments("83.1", text("該当無し"), "{\"notApplicable\":true}"),
                arguments("4.1", stated(PostalAddress.of("非公開")), withheld),
                arguments("95.1", described("N/A"), "{\"notApplicable\":true}"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isTheStateThatTheWordsName(String id, Answer<?> answer, String json) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        assertEquals(List.of(Optional.of(Fix.ofValue(row.pointer(), json))), fixes(row, answer));
    }

    @Test
    void isNotShownForTheCareerOfTheRepresentative() {
        GuidelineRow career =
                Guideline.aspSaas3().row(RowRole.REPRESENTATIVE_CAREER).orElseThrow();
        assertEquals(List.of(Optional.empty()), fixes(career, text("非公開(前職の契約による)")));
    }

    static Stream<Arguments> doubtful() {
        return Stream.of(
                arguments("83.1", stated("非公開", "備考")),
                arguments("2.2", corporateNumber("2013201002721X")),
                arguments("2.2", corporateNumber("T2013201002721")),
                arguments("2.2", corporateNumber("201320100272")),
                arguments("2.2", corporateNumber("申請中")),
                arguments("2.2", stated(new CorporateNumber("２０１３２０１００２７２０"), "本社")),
                arguments(
                        "2.2", Stated.of(new CorporateNumber("T2013201002720")).withSourceText("T2013201002720")),
                arguments("4.1", address("105-002", "東京都")),
                arguments("4.1", address("〒", "東京都")));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void isNotMadeUp(String id, Answer<?> answer) {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        assertEquals(List.of(Optional.empty()), fixes(row, answer));
    }

    private static List<Optional<Fix>> fixes(GuidelineRow row, Answer<?> answer) {
        return VALIDATOR.validate(disclosure(row, answer)).stream()
                .map(Finding::fix)
                .toList();
    }

    private static Disclosure disclosure(GuidelineRow row, Answer<?> answer) {
        return Unblemished.disclosure().with(d -> d.answer(row, answer));
    }

    record Request(List<@Valid Disclosure> list) {}

    @ParameterizedTest
    @EnumSource
    void standsWhereTheFindingOfAProviderStands(Provider provider) {
        GuidelineRow row = Guideline.aspSaas3().row("2.2").orElseThrow();
        Request request = new Request(List.of(disclosure(row, corporateNumber("T2013201002720"))));
        List<Finding> findings = ConstraintFindings.of(provider.validator().validate(request));
        assertEquals(
                List.of(Optional.of(Fix.ofValue("/list/0" + row.pointer(), "\"2013201002720\""))),
                findings.stream().map(Finding::fix).toList());
    }
}
