package io.github.clouddisclosure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedIdeographsTest {
    private static String nfkc(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    }

    @Test
    void everyKangxiRadicalHasTheIdeographThatNfkcGives() {
        for (int kangxi = 0x2F00; kangxi <= 0x2FD5; kangxi++) {
            assertTrue(UnifiedIdeographs.isRadical(kangxi));
            assertEquals(nfkc(kangxi), Character.toString(UnifiedIdeographs.of(kangxi)));
            assertTrue(Character.isIdeographic(UnifiedIdeographs.of(kangxi)));
        }
    }

    @Test
    void everyRadicalOfTheSupplementExceptOneHasAnIdeograph() {
        int[] without = IntStream.rangeClosed(0x2E80, 0x2EF3)
                .filter(radical -> UnifiedIdeographs.of(radical) == radical)
                .toArray();
        assertEquals("⺀", new String(without, 0, 1));
        assertEquals(2, without.length);
        assertFalse(UnifiedIdeographs.isRadical(without[1]), "U+2E9A is no character");
        IntStream.rangeClosed(0x2E81, 0x2EF3)
                .filter(UnifiedIdeographs::isRadical)
                .map(UnifiedIdeographs::of)
                .forEach(unified -> {
                    assertTrue(Character.isIdeographic(unified));
                    assertEquals(Character.toString(unified), nfkc(unified));
                });
    }

    @Test
    void theSupplementAgreesWithNfkcIfNfkcHasTheRadical() {
        for (int radical = 0x2E80; radical <= 0x2EF3; radical++) {
            String normalized = nfkc(radical);
            if (!normalized.equals(Character.toString(radical))) {
                assertEquals(normalized, Character.toString(UnifiedIdeographs.of(radical)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2E81, 5382", "2E8F, 5C23", "2E90, 5C22", "2E9F, 6BCD", "2EA0, 6C11", "2EAA, 24D14", "2EAF, 7CF9", "2EB0, 7E9F",
        "2EBF, 8279", "2EC0, 8279", "2EC4, 897F", "2ECF, 9091", "2ED0, 9485", "2ED1, 9577", "2ED8, 9752", "2EDF, 98E0",
        "2EE0, 9963", "2EE8, 9EA6", "2EEB, 6589", "2EEF, 7ADC", "2EF0, 9F99", "2EF2, 4E80", "2EF3, 9F9F"
    })
    void theTableOfTheSupplementIsThatOfUnicode(String radical, String unified) {
        assertEquals(Integer.parseInt(unified, 16), UnifiedIdeographs.of(Integer.parseInt(radical, 16)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xF900, 0xFA19, 0xFA5F, 0x2F800, 0x2FA1D})
    void aCompatibilityIdeographHasItsOrdinaryOne(int character) {
        assertTrue(UnifiedIdeographs.isCompatible(character));
        assertFalse(UnifiedIdeographs.isRadical(character));
        assertNotEquals(character, UnifiedIdeographs.of(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"用", "長", "々", "〇", "あ", "ー", "A", "Ａ", "ｱ", "㈱", "①", "﨑", "𠮷", "㐂", "㇐", "　", "😀"})
    void ordinaryCharactersAreUnchanged(String text) {
        int character = text.codePointAt(0);
        assertFalse(UnifiedIdeographs.isRadical(character) || UnifiedIdeographs.isCompatible(character));
        assertEquals(character, UnifiedIdeographs.of(character));
    }
}
