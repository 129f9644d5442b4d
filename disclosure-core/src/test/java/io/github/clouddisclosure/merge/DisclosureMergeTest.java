package io.github.clouddisclosure.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.PartialGuideline;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosureMergeTest {
    private static final Disclosure BASE = Unblemished.disclosure();
    private static final Answer<String> OURS = Answers.text("我々の記述");
    private static final Answer<String> THEIRS = Answers.text("彼らの記述");
    private static final GuidelineRow ROW = row("business.mainBusiness");
    private static final GuidelineRow OTHER_ROW = row("business.tradeName");

    @Test
    void aRowThatOneSideChangedIsMerged() {
        DisclosureMerge merge = DisclosureMerge.of(BASE, with(ROW, OURS), with(OTHER_ROW, THEIRS));
        assertEquals(List.of(), merge.conflicts());
        assertEquals(with(ROW, OURS).with(d -> d.answer(OTHER_ROW, THEIRS)), merge.disclosure());
    }

    @Test
    void aRowThatBothSidesChangedInTheSameWayIsMerged() {
        DisclosureMerge merge = DisclosureMerge.of(BASE, with(ROW, OURS), with(ROW, OURS));
        assertEquals(List.of(), merge.conflicts());
        assertEquals(with(ROW, OURS), merge.disclosure());
    }

    @Test
    void aRowThatBothSidesChangedOtherwiseIsAConflictAndOursStands() {
        DisclosureMerge merge = DisclosureMerge.of(BASE, with(ROW, OURS), with(ROW, THEIRS));
        assertEquals(List.of(new RowConflict(ROW, BASE.answer(ROW), OURS, THEIRS)), merge.conflicts());
        assertEquals(with(ROW, OURS), merge.disclosure());
    }

    @Test
    void anAnswerWithdrawnByOneSideAndChangedByTheOtherIsAConflict() {
        DisclosureMerge merge = DisclosureMerge.of(BASE, with(ROW, Answers.unanswered()), with(ROW, THEIRS));
        assertEquals(List.of(new RowConflict(ROW, BASE.answer(ROW), Answers.unanswered(), THEIRS)), merge.conflicts());
        assertEquals(Answers.unanswered(), merge.disclosure().answer(ROW));
    }

    @Test
    void conflictsAreInTheOrderOfTheGuideline() {
        Disclosure ours = BASE;
        Disclosure theirs = BASE;
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            ours = ours.with(d -> d.answer(row, Answers.described("我々")));
            theirs = theirs.with(d -> d.answer(row, Answers.described("彼ら")));
        }
        assertEquals(
                Guideline.aspSaas3().rows(),
                DisclosureMerge.of(BASE, ours, theirs).conflicts().stream()
                        .map(conflict -> ((RowConflict) conflict).row())
                        .toList());
    }

    @Test
    void aSourceTextThatOneSideChangedIsKept() {
        Disclosure written = with(ROW, Stated.of("事業").withSourceText("主な事業: 事業"));
        Disclosure base = with(ROW, Answers.text("事業"));
        assertEquals(
                Optional.of("主な事業: 事業"), merged(base, written, base).answer(ROW).sourceText());
        assertEquals(
                Optional.of("主な事業: 事業"), merged(base, base, written).answer(ROW).sourceText());
        assertEquals(
                Optional.empty(), merged(written, base, written).answer(ROW).sourceText());
    }

    @Test
    void aSourceTextMakesNoConflict() {
        Disclosure base = with(ROW, Answers.text("事業"));
        Disclosure ours = with(ROW, Stated.of("事業").withSourceText("我々の本文"));
        Disclosure theirs = with(ROW, Stated.of("事業").withSourceText("彼らの本文"));
        DisclosureMerge merge = DisclosureMerge.of(base, ours, theirs);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(Optional.of("我々の本文"), merge.disclosure().answer(ROW).sourceText());
        assertSame(THEIRS, merged(base, ours, with(ROW, THEIRS)).answer(ROW));
    }

    @Test
    void theSchemaIsMergedAsARowIs() {
        Disclosure first = BASE.with(d -> d.schema("first.json"));
        Disclosure second = BASE.with(d -> d.schema("second.json"));
        assertEquals(Optional.of("first.json"), merged(BASE, first, BASE).getSchema());
        assertEquals(Optional.of("first.json"), merged(BASE, BASE, first).getSchema());
        assertEquals(Optional.empty(), merged(first, BASE, first).getSchema());
        assertEquals(Optional.empty(), merged(first, first, BASE).getSchema());
        DisclosureMerge merge = DisclosureMerge.of(BASE, first, second);
        assertEquals(
                List.of(new SchemaConflict(Optional.empty(), Optional.of("first.json"), Optional.of("second.json"))),
                merge.conflicts());
        assertEquals(Optional.of("first.json"), merge.disclosure().getSchema());
    }

    @Test
    void theEditionIsMergedAsARowIs() {
        Disclosure one = answered(PartialGuideline.without(101), "一");
        Disclosure other = answered(PartialGuideline.without(100, 101), "二");
        Disclosure base = answered(Guideline.aspSaas3(), "元");
        assertSame(one.getGuideline(), merged(base, one, base).getGuideline());
        assertSame(one.getGuideline(), merged(base, base, one).getGuideline());
        DisclosureMerge merge = DisclosureMerge.of(base, one, other);
        assertEquals(
                new GuidelineConflict(base.getGuideline(), one.getGuideline(), other.getGuideline()),
                merge.conflicts().get(0));
        assertSame(one.getGuideline(), merge.disclosure().getGuideline());
    }

    @Test
    void onlyAConflictAboutAPersonIsPersonal() {
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            RowConflict conflict = new RowConflict(row, Answers.unanswered(), Answers.unanswered(), THEIRS);
            assertEquals(row.isPersonal(), conflict.isPersonal(), row::toString);
        }
        assertFalse(new SchemaConflict(Optional.empty(), Optional.of("a"), Optional.of("b")).isPersonal());
    }

    @Test
    void noAnswerIsInTheTextFormOfAMerge() {
        DisclosureMerge merge = DisclosureMerge.of(BASE, with(ROW, OURS), with(ROW, THEIRS));
        assertFalse(merge.toString().contains("記述"), merge::toString);
    }

    private static Disclosure answered(Guideline guideline, String text) {
        return Disclosure.builder(guideline).answer(ROW, Answers.text(text)).build();
    }

    private static Disclosure merged(Disclosure base, Disclosure ours, Disclosure theirs) {
        return DisclosureMerge.of(base, ours, theirs).disclosure();
    }

    private static Disclosure with(GuidelineRow row, Answer<?> answer) {
        return BASE.with(d -> d.answer(row, answer));
    }

    private static GuidelineRow row(String key) {
        return Guideline.aspSaas3().rowByKey(key).orElseThrow();
    }
}
