package io.github.clouddisclosure.jackson;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Control characters in the JSON of a disclosure. */
class ControlEscapesTest {
    private static final DisclosureJson JSON = DisclosureJson.create();

    /** Of the controls of Unicode ({@code Cc}, {@code Bidi_Control}, {@code Zl}, {@code Zp}), those beyond Latin-1. */
    private static final Set<Integer> BEYOND_LATIN = Set.of(
            0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
            0x2069);

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || BEYOND_LATIN.contains(c);
    }

    @Tag("exhaustive")
    @Test
    void everyControlIsEscapedAndNoOtherCharacter() {
        for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            String character = Character.toString(c);
            Disclosure disclosure = of("a" + character + "b");
            byte[] json = JSON.write(disclosure);
            String written = new String(json, StandardCharsets.UTF_8);
            assertEquals(disclosure, JSON.read(json), () -> "read again " + Integer.toHexString(character.charAt(0)));
            if (isControl(c)) {
                assertFalse(written.replace("\n", "").contains(character), () -> written);
            } else if (c != '"' && c != '\\') {
                assertTrue(written.contains('"' + "a" + character + "b" + '"'), () -> written);
            }
        }
    }

    @Test
    void manyControlsInALongTextAreEscapedToo() {
        String controls = IntStream.range(0, 0x2070)
                .filter(ControlEscapesTest::isControl)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .repeat(100);
        byte[] json = JSON.write(of(controls));
        String written = new String(json, StandardCharsets.UTF_8);
        assertTrue(written.chars().allMatch(c -> c == '\n' || !isControl(c)));
        assertTrue(written.contains("\\u001B"), "as Jackson escapes");
        assertTrue(written.contains("\\u007F\\u0080") && written.contains("\\u061C\\u200E"));
        assertEquals(of(controls), JSON.read(json));
    }

    private static Disclosure of(String tradeName) {
        return Disclosure.builder().business(b -> b.tradeName(text(tradeName))).build();
    }
}
