package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.promises.Mappers;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;

/** The same disclosure is written as the same bytes, whoever writes it and however often it has been written before. */
@Domain(DisclosureDomain.class)
class DeterminismTest {
    @Law
    void theSameDisclosureIsWrittenAsTheSameBytes(@ForAll Disclosure disclosure) throws Exception {
        Disclosure same = Disclosure.builder().from(disclosure).build();
        for (WrittenForm form : WrittenForm.values()) {
            assertArrayEquals(form.write(disclosure), form.write(same), form::toString);
        }
    }

    @Law
    void whatWasReadIsWrittenAsTheBytesThatItWasReadFrom(@ForAll Disclosure disclosure) throws Exception {
        for (WrittenForm form : WrittenForm.values()) {
            byte[] written = form.write(disclosure);
            assertArrayEquals(written, form.write(form.read(written)), form::toString);
        }
    }

    @Law
    void bothGenerationsOfJacksonWriteTheSameBytes(@ForAll Disclosure disclosure) throws Exception {
        byte[] written = WrittenForm.JACKSON_3.write(disclosure);
        byte[] byTheOther = WrittenForm.JACKSON_2.write(disclosure);
        if (hasHalfACharacter(written)) {
            assertEquals(Mappers.JACKSON_3.readTree(written), Mappers.JACKSON_3.readTree(byTheOther));
        } else {
            assertArrayEquals(written, byTheOther);
        }
    }

    /** Beside half a character, Jackson 2 can only write a rare ideograph or an emoji as two escapes. */
    private static boolean hasHalfACharacter(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).contains("\\uD");
    }

    @Law
    void aDisclosureReadFromYamlIsWrittenAsTheSameJson(@ForAll Disclosure disclosure) throws Exception {
        assertArrayEquals(
                WrittenForm.JSON.write(disclosure),
                WrittenForm.JSON.write(WrittenForm.YAML.read(WrittenForm.YAML.write(disclosure))));
    }
}
