package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/** Answers are set by row. The accessors and setters themselves are rendered from the catalogue. */
class RowAccessorsTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowIsUnansweredUntilItIsSet(GuidelineRow row) {
        assertInstanceOf(Unanswered.class, Disclosure.builder().build().answer(row));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void anAnswerSetInARowIsInNoOtherRow(GuidelineRow row) {
        Answer<?> answer = Unblemished.answer(row);
        Disclosure disclosure = Disclosure.builder().answer(row, answer).build();
        assertEquals(answer, disclosure.answer(row));
        for (GuidelineRow other : ROWS) {
            assertEquals(other.equals(row), disclosure.answer(other).isAnswered(), other::toString);
        }
    }

    @Test
    void theDateIsSetBySetter() {
        Disclosure disclosure =
                Disclosure.builder().disclosedOn(Answers.date(2024, 6, 12)).build();
        assertEquals(Answers.date(2024, 6, 12), disclosure.getDisclosedOn());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void theRowsOfOtherSectionsAreRefused(Section section) {
        SectionBuilder<?, ?> builder = SectionTypes.builder(section);
        SectionAnswers built = builder.build();
        for (GuidelineRow row : ROWS) {
            if (row.section() != section) {
                String message = "row " + row.id() + " (" + row.key() + ") is not in section " + section.key();
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> builder.answer(row, Answers.unanswered()))
                                .getMessage());
                assertEquals(
                        message,
                        assertThrows(IllegalArgumentException.class, () -> built.answer(row))
                                .getMessage());
            }
        }
    }
}
