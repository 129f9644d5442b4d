package io.github.clouddisclosure.jackson.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused with the place where it is to be mended, in words that say how, and without the text itself. */
class YamlRefusalsTest {
    private static final String HEAD = "guideline: mic-asp-saas-3\n";
    private static final DisclosureYaml YAML = DisclosureYaml.create();

    private static Finding refusal(String yaml) {
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> YAML.validate(yaml));
        assertEquals(
                refused.findings(),
                assertThrows(DisclosureReadException.class, () -> YAML.read(yaml.getBytes(StandardCharsets.UTF_8)))
                        .findings());
        Finding last = refused.findings().get(refused.findings().size() - 1);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertFalse(last.message(locale).matches(".*\\{\\d}.*"), last.message(locale));
        }
        return last;
    }

    private static void assertRefused(String code, String place, String message, String yaml) {
        Finding refusal = refusal(yaml);
        assertEquals(code, refusal.code().code(), refusal::toString);
        assertEquals(place, refusal.position().orElseThrow().toString(), () -> refusal.message(Locale.ENGLISH));
        assertTrue(refusal.message(Locale.ENGLISH).contains(message), () -> refusal.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            business:⏎  tradeName: &name 株式会社例            | 3:14 | anchors (&)
            business: &all⏎  tradeName: 株式会社例              | 2:11 | anchors (&)
            business:⏎  &key tradeName: 株式会社例              | 3:3  | anchors (&)
            business:⏎  tradeName: &株 式会社                  | 3:14 | quotation marks
            business:⏎  tradeName: *name                       | 3:14 | aliases (*)
            business:⏎  tradeName: x⏎  *name : x               | 4:3  | aliases (*)
            business: *all                                     | 2:11 | aliases (*)
            business:⏎  tradeName: !!str 5                     | 3:14 | tags (!)
            business:⏎  tradeName: !local 5                    | 3:14 | tags (!)
            business:⏎  tradeName: ! 5                         | 3:14 | tags (!)
            business:⏎  tradeName: !!binary aGVsbG8=           | 3:14 | tags (!)
            business: !!map⏎  tradeName: x                     | 2:11 | tags (!)
            business: !java.net.URL {tradeName: x}             | 2:11 | tags (!)
            business: {!!str tradeName: x}                     | 2:12 | tags (!)
            supplementary: !!set⏎  - number: 73                | 2:16 | tags (!)
            business:⏎  <<: {tradeName: x}                     | 3:3  | merge keys (<<)
            business:⏎  tradeName: x⏎  <<: [1]                 | 4:3  | merge keys (<<)
            business:⏎  ? [tradeName]⏎  : x                    | 3:5  | a key that is not a plain name
            business: {{tradeName: x}: y}                      | 2:12 | a key that is not a plain name
            ---⏎guideline: mic-asp-saas-3                      | 3:1  | a second document
            ...⏎---⏎x                                          | 4:1  | a second document
            """)
    void whatJsonDoesNotHaveIsRefused(String rows, String place, String message) {
        assertRefused("unsupported-yaml", place, message, HEAD + rows.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            %YAML 1.1⏎---⏎         | 1:1
            # 注⏎%TAG ! tag:x,2024:⏎---⏎ | 2:1
            %YAML 1.2⏎%FOO x⏎---⏎  | 2:1
            ␠⏎␠# 注⏎⇥⏎%TAG ! tag:x,2024:⏎---⏎ | 4:1
            %YAML 2.0⏎---⏎         | 1:1
            """)
    void aDirectiveIsRefused(String directives, String place) {
        assertRefused(
                "unsupported-yaml",
                place,
                "directive (%)",
                directives.replace('⏎', '\n').replace('␠', ' ').replace('⇥', '\t') + HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 1.2\n---\n",
                "---\n",
                "\uFEFF# 注\n---\n",
                "# 注\r\n\r\n",
                "--- # 注\n",
                "%YAML 1.2 # 注\r\n---\r\n",
                "# 注\n%YAML 1.2\n---\n"
            })
    void theBeginningOfADocumentMayBeMarked(String start) {
        Disclosure expected = YAML.read(HEAD);
        assertEquals(expected, YAML.read(start + HEAD));
        assertEquals(expected, YAML.read(start + HEAD + "...\n"));
    }

    @Test
    void aLineOfATextThatLooksLikeADirectiveIsNone() {
        assertEquals(
                "a %TAG b",
                YAML.read(HEAD + "supplementary:\n- answer: \"a\n%TAG b\"\n")
                        .getSupplementary()
                        .get(0)
                        .getAnswer());
    }

    @Test
    void quotedMergeKeysAndAliasesAreOnlyWords() {
        assertEquals(
                "unknown-field", YAML.validate(HEAD + "\"<<\": 1").get(0).code().code());
        assertEquals(
                "*x & !y",
                YAML.read(HEAD + "supplementary: [{answer: '*x & !y'}]")
                        .getSupplementary()
                        .get(0)
                        .getAnswer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            business:⏎  tradeName:株式会社例⏎  website: https://example.com | 3:12 | Put a space after the colon
            business:⏎  tradeName: 株式会社例⏎  website:https⏎       | 4:10 | Put a space after the colon
            business:⏎  tradeName：株式会社例⏎  website: x           | 3:12 | full-width
            business:⏎  tradeName: 株式会社例⏎  website： x⏎         | 4:10 | full-width
            business:⏎  tradeName: 注: 略称                         | 3:15 | put it into quotation marks
            business:⏎  tradeName: x⏎   website: y                  | 4:11 | indent the lines alike
            business:⏎⇥tradeName: x                                 | 3:1  | Use spaces
            business:⏎  tradeName: x⏎⇥website: y                    | 4:1  | Use spaces
            business:⏎ ⇥tradeName: x                                | 3:2  | Use spaces
            business: {⏎⇥tradeName: x⏎                              | 4:1  | cut off
            business: {tradeName: x⏎                                | 3:1  | cut off
            business: {tradeName: x⏎␠␠                              | 3:3  | cut off
            business:⏎  tradeName: @例                              | 3:14 | begins with this character
            business:⏎  tradeName: `例`                             | 3:14 | begins with this character
            business:⏎  tradeName: %例                              | 3:14 | begins with this character
            business:⏎  tradeName: "株式会社例                        | 3:14 | is not closed
            business:⏎  tradeName: '株式会社例⏎  website: x          | 3:14 | is not closed
            business:⏎  tradeName: "C:\\例"                          | 3:18 | for a backslash
            business: {tradeName: 株式会社例                           | 2:28 | cut off
            supplementary: [                                        | 2:17 | cut off
            business:⏎  tradeName: 𠮷野家␇                          | 3:17 | control character
            business:⏎  tradeName: [x]]                             | 3:17 | Check
            - x                                                     | 2:1  | Check
            """)
    void whatIsNotYamlIsExplained(String rows, String place, String message) {
        String yaml = HEAD
                + rows.replace('⏎', '\n')
                        .replace('⇥', '\t')
                        .replace('␇', '\u0007')
                        .replace('␠', ' ');
        assertRefused("not-yaml", place, message, yaml);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @例            | begins with this character
            \uFEFF@例     | begins with this character
            "例            | is not closed
            ⇥guideline: x  | Use spaces
            """)
    void aMistakeAtTheBeginningIsExplainedToo(String yaml, String message) {
        Finding refusal = refusal(yaml.replace('⇥', '\t'));
        assertEquals("not-yaml", refusal.code().code());
        assertTrue(refusal.message(Locale.ENGLISH).contains(message), () -> refusal.message(Locale.ENGLISH));
        assertEquals(1, refusal.position().orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# 注だけ\n", "\uFEFF"})
    void anEmptyTextIsSaidToBeEmpty(String yaml) {
        assertTrue(refusal(yaml).message(Locale.ENGLISH).contains("It is empty."));
        assertEquals("not-yaml", refusal(yaml).code().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            株式会社例                        | not-an-object     | 1:1
            - guideline: mic-asp-saas-3       | not-an-object     | 1:1
            ---                               | not-an-object     | 1:4
            disclosedOn: 2026-04-01           | guideline-missing | 1:14
            guideline: 3                      | wrong-type        | 1:12
            guideline: mic-iaas-3             | wrong-guideline   | 1:12
            {guideline: mic-asp-saas-3} x     | trailing-text     | 1:29
            {guideline: mic-asp-saas-3} {}    | trailing-text     | 1:29
            """)
    void theRestIsRefusedAsInJson(String yaml, String code, String place) {
        assertRefused(code, place, "", yaml);
    }

    @Test
    void otherEncodingsAreToldFromUtf8() {
        for (String charset : List.of("windows-31j", "UTF-16LE", "UTF-16", "EUC-JP")) {
            byte[] bytes = (HEAD + "business:\n  tradeName: 株式会社例\n").getBytes(Charset.forName(charset));
            DisclosureReadException refused =
                    assertThrows(DisclosureReadException.class, () -> YAML.read(bytes), charset);
            assertEquals("not-utf-8", refused.findings().get(0).code().code());
        }
        byte[] overlong = (HEAD + "x: ").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(overlong, overlong.length + 2);
        bytes[overlong.length] = (byte) 0xC0;
        bytes[overlong.length + 1] = (byte) 0xAF;
        assertEquals(
                "2:4",
                assertThrows(DisclosureReadException.class, () -> YAML.read(bytes))
                        .findings()
                        .get(0)
                        .position()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void noMessageShowsTheCareerOfTheRepresentative() {
        String career = "昭和39年生まれ";
        for (String rest :
                List.of(career + ": x", "\"" + career, "&" + career, "!" + career + " x", "*" + career, "@" + career)) {
            String yaml = HEAD + "personnel:\n  representativeCareer: " + rest + "\n";
            DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> YAML.read(yaml));
            assertFalse((refused + " " + refused.findings()).contains("39"), refused::toString);
        }
    }
}
