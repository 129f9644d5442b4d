package io.github.clouddisclosure.jackson.yaml;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is written in YAML: as it is, between quotation marks, or as a block of lines. */
class WrittenScalarTest {
    private static final DisclosureYaml YAML = DisclosureYaml.create();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "abc, abc",
                "zoo, zoo",
                "Acme, Acme",
                "Zoo, Zoo",
                "a@b, ^\"a@b\"^",
                "`a, ^\"`a\"^",
                "@a, ^\"@a\"^",
                "1a, ^\"1a\"^",
                "_a, ^\"_a\"^",
                "見本1, 見本1",
                "1見本, 1見本",
                "-見本, ^\"-見本\"^",
                "^見本 ^, ^\"見本 \"^",
                "^a\nb^, ^|-\n    a\n    b^",
                "^a\n\nb^, ^|-\n    a\n\n    b^",
                "^a\nb\n^, ^|\n    a\n    b^",
                "^a\nb\n\n^, ^|+\n    a\n    b\n^",
                "^a\nb ^, ^\"a\\nb \"^",
                "^a \nb^, ^\"a \\nb\"^",
                "^ a\nb^, ^\" a\\nb\"^",
                "^\na^, ^\"\\na\"^",
                "\uDC00a, ^\"\\uDC00a\"^",
                "a\uD800, ^\"a\\uD800\"^",
                "𠮷a, 𠮷a",
            })
    void isWhatAnEditorLeavesAsItIs(String text, String written) {
        Disclosure disclosure = Disclosure.builder()
                .business(business -> business.tradeName(text(text)))
                .build();
        String before = "guideline: mic-asp-saas-3\nbusiness:\n  tradeName: ";
        assertEquals(before + written + "\n", YAML.writeAsString(disclosure));
        assertEquals(disclosure, YAML.read(YAML.writeAsString(disclosure)));
    }
}
