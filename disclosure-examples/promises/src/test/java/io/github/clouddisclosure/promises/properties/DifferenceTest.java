package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.merge.DisclosureMerge;
import io.github.clouddisclosure.promises.properties.arbitrary.Edits;
import io.github.clouddisclosure.promises.properties.arbitrary.RowAnswer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;

/** A difference leads from the old disclosure to the new one, and a merge takes what each side made of the base. */
@Domain(DisclosureDomain.class)
class DifferenceTest {
    @Law
    void thereIsNoDifferenceBetweenADisclosureAndItself(@ForAll Disclosure disclosure) throws Exception {
        for (WrittenForm form : List.of(WrittenForm.JSON, WrittenForm.JACKSON_2, WrittenForm.YAML)) {
            Disclosure same = form.read(form.write(disclosure));
            DisclosureDifference difference = DisclosureDifference.between(disclosure, same);
            assertTrue(difference.isEmpty(), () -> form + ": " + difference.rows());
            Content.assertSame(disclosure, difference.applyTo(disclosure), form);
        }
    }

    @Law
    void aDifferenceAppliedToTheOldDisclosureIsTheNewOne(
            @ForAll Disclosure before, @ForAll Disclosure other, @ForAll Edits edits) {
        for (Disclosure after : List.of(other, edits.of(before))) {
            Content.assertSame(
                    after, DisclosureDifference.between(before, after).applyTo(before), "there");
            Content.assertSame(
                    before, DisclosureDifference.between(after, before).applyTo(after), "and back");
        }
    }

    @Law
    void whatOneSideLeftAsItWasIsWhatTheOtherMadeOfIt(
            @ForAll Disclosure base, @ForAll Disclosure other, @ForAll Edits edits) {
        for (Disclosure edited : List.of(other, edits.of(base))) {
            assertMerged(edited, DisclosureMerge.of(base, edited, base), "ours");
            assertMerged(edited, DisclosureMerge.of(base, base, edited), "theirs");
            assertMerged(edited, DisclosureMerge.of(base, edited, edited), "both");
        }
    }

    @Law
    void editsOfDifferentRowsAreMergedAsOneAfterTheOther(
            @ForAll Disclosure base, @ForAll Edits first, @ForAll Edits second) {
        List<RowAnswer> elsewhere = second.answers().stream()
                .filter(answer -> first.answers().stream()
                        .noneMatch(changed -> changed.row().equals(answer.row())))
                .toList();
        Disclosure ours = first.of(base);
        Disclosure theirs = base.with(d -> elsewhere.forEach(answer -> d.answer(answer.row(), answer.answer())));
        Disclosure both = DisclosureDifference.between(base, theirs).applyTo(ours);
        assertMerged(both, DisclosureMerge.of(base, ours, theirs), "ours and theirs");
        assertMerged(both, DisclosureMerge.of(base, theirs, ours), "theirs and ours");
    }

    private static void assertMerged(Disclosure expected, DisclosureMerge merge, String by) {
        assertEquals(List.of(), merge.conflicts(), by);
        Content.assertSame(expected, merge.disclosure(), by);
    }
}
