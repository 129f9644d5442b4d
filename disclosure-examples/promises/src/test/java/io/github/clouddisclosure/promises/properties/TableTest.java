package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.promises.properties.arbitrary.Disclosures;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.SupplementaryCells;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** A table in any of its forms says what the disclosure says, and is read as what it says. */
class TableTest {
    @Law(share = 4)
    void noWordOfAnAnswerIsLost(@ForAll("disclosures") Disclosure disclosure) throws Exception {
        for (TableForm form : TableForm.values()) {
            ReadTable read = ReadTable.of(form, disclosure);
            for (GuidelineRow row : disclosure.getGuideline().rows()) {
                for (String text : Words.texts(disclosure.answer(row))) {
                    String expected = CellCharacters.in(form, text);
                    assertTrue(
                            read.words(row).contains(expected),
                            () -> form + " loses in " + row + ": " + expected + " of " + read.words(row));
                }
            }
        }
    }

    @Law(share = 4)
    void noWordOfASupplementaryRowIsLost(@ForAll("disclosures") Disclosure disclosure) throws Exception {
        for (TableForm form : TableForm.values()) {
            String words = ReadTable.of(form, disclosure).otherWords();
            for (SupplementaryRow row : disclosure.getSupplementary()) {
                for (String text : SupplementaryCells.of(row)) {
                    String expected = CellCharacters.in(form, text);
                    assertTrue(
                            words.contains(expected) || Unread.isHeading(text, row) || Unread.isLineOfDashes(row),
                            () -> form + " loses " + expected + " of " + words);
                }
            }
        }
    }

    @Law(share = 4)
    void anAnswerThatCanBeToldFromOthersIsReadBack(@ForAll("disclosures") Disclosure disclosure) throws Exception {
        for (TableForm form : TableForm.values()) {
            ReadTable read = ReadTable.of(form, disclosure);
            for (GuidelineRow row : disclosure.getGuideline().rows()) {
                Answer<?> answer = disclosure.answer(row);
                boolean isKept = Words.texts(answer).stream().allMatch(text -> CellCharacters.areKept(form, text));
                if (isKept && CellAnswers.comeBack(answer) && !Unread.isLongNumber(answer)) {
                    assertEquals(
                            CellAnswers.folded(answer), CellAnswers.folded(read.answer(row)), () -> form + ", " + row);
                }
            }
        }
    }

    @Law(share = 8)
    void aTableThatIsWrittenAgainSaysTheSameInEachCell(@ForAll("disclosures") Disclosure disclosure) throws Exception {
        for (TableForm form : TableForm.values()) {
            Map<GuidelineRow, String> again =
                    ReadTable.cells(ReadTable.of(form, disclosure).disclosure());
            ReadTable.cells(disclosure)
                    .forEach((row, cell) -> assertEquals(
                            CellCharacters.in(form, cell),
                            CellAnswers.folded(again.get(row)),
                            () -> form + ", " + row));
        }
    }

    @Provide
    Arbitrary<Disclosure> disclosures() {
        return Disclosures.ofTables();
    }
}
