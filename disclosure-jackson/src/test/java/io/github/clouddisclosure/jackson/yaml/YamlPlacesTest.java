package io.github.clouddisclosure.jackson.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding stands where the reader of the YAML looks: at the answer, or at the name of what has several lines. */
class YamlPlacesTest {
    private static final DisclosureYaml YAML =
            DisclosureYaml.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hosing:⏎  x: 1                                            | unknown-field  /hosing 2:1
            business:⏎  # 注⏎⏎  trdeName: 株式会社例                    | unknown-field  /business/trdeName 5:3
            business:⏎  tradeName: x⏎  tradeName: y                   | duplicate-key  /business/tradeName 4:3
            finance:⏎  sales:⏎    value:⏎      amount: 1⏎  loss: 1    | missing-field  /finance/sales/value 5:15
            finance:⏎  sales: {value: {amount: 1}}                    | missing-field  /finance/sales/value 3:28
            finance:⏎  sales:⏎    amount: 1                           | unknown-field  /finance/sales/amount 4:5
            finance:⏎  sales:⏎    - 1                                 | wrong-type     /finance/sales 3:3
            finance: [1]                                              | wrong-type     /finance 2:10
            finance:⏎  - 1                                            | wrong-type     /finance 2:1
            housing:⏎  fireDetection:⏎    value: maybe                | wrong-type     /housing/fireDetection/value 4:12
            supplementary:⏎  - number: 73⏎  - x: 1                     | unknown-field  /supplementary/1 4:5
            supplementary:⏎  - x                                      | wrong-type     /supplementary/0 3:5
            # 𠮷野家😀⏎business: {𠮷野家: 1, trdeName: 1}               | unknown-field  /business/𠮷野家 3:12
            business:⏎  tradeName: "\\uFEFF\uFEFF",⏎                   | not-yaml        3:23
            """)
    void aProblemOfTheFormHasItsPlace(String rows, String expected) {
        List<Finding> findings = findings("guideline: mic-asp-saas-3\n" + rows.replace('⏎', '\n'));
        String[] parts = expected.split(" +");
        Finding first = findings.get(0);
        assertEquals(parts[0], first.code().code());
        assertEquals(parts[parts.length - 1], first.position().orElseThrow().toString());
        if (parts.length > 2) {
            assertEquals(parts[1], first.pointer());
        }
    }

    private static List<Finding> findings(String yaml) {
        try {
            return YAML.validate(yaml);
        } catch (io.github.clouddisclosure.jackson.DisclosureReadException refused) {
            return refused.findings();
        }
    }

    @Test
    void anAnswerHasThePlaceOfItsValueOrOfItsName() {
        String yaml = """
                # 注
                guideline: mic-asp-saas-3
                disclosedOn: 2030-04-01
                business:   # 事業者
                  tradeName:
                  corporateNumber:   2013201002721
                  website:
                    - x
                finance:
                  sales:
                    value:
                      amount: -1
                      unit: yen
                housing:
                  uninterruptiblePower:
                    value: yes
                  fireDetection: |
                    有ります
                """;
        assertEquals(
                List.of(
                        "wrong-type 7:3",
                        "date-in-future 3:14",
                        "mandatory-unanswered 5:13",
                        "check-digit 6:22",
                        "mandatory-unanswered 4:1",
                        "negative 10:3",
                        "detail-missing 15:3",
                        "prose-instead-of-yes-no 17:18"),
                YAML.validate(yaml).stream()
                        .map(finding ->
                                finding.code() + " " + finding.position().orElseThrow())
                        .filter(found -> !found.startsWith("mandatory-unanswered")
                                || found.endsWith("5:13")
                                || found.endsWith(" 4:1"))
                        .distinct()
                        .collect(Collectors.toList()));
    }

    @Test
    void linesEndAsInAnyText() {
        String yaml = "guideline: mic-asp-saas-3\n# 注\nhosing: 1\n";
        for (String end : List.of("\n", "\r\n", "\r")) {
            Finding finding = YAML.validate('\uFEFF' + yaml.replace("\n", end)).get(0);
            assertEquals("3:1", finding.position().orElseThrow().toString());
        }
    }
}
