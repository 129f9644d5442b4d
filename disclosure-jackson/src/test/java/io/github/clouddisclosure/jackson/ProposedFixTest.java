package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was probably meant is proposed, as a change that a tool can apply. */
class ProposedFixTest {
    private static final DisclosureJson JSON =
            DisclosureJson.create().withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)));

    private static byte[] document(String fields) {
        return ("{\"guideline\":\"mic-asp-saas-3\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> withFix(byte[] json) {
        return JSON.validate(json).stream()
                .filter(finding -> finding.fix().isPresent())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "housing":{"fireDetection":"Yes"}             | prose-instead-of-yes-no | /housing/fireDetection | "yes"
            "housing":{"fireDetection":"yess"}            | prose-instead-of-yes-no | /housing/fireDetection | "yes"
            "housing":{"fireDetection":"有り"}            | prose-instead-of-yes-no | /housing/fireDetection | "yes"
            "housing":{"fireDetection":"true"}            | prose-instead-of-yes-no | /housing/fireDetection | "yes"
            "housing":{"fireDetection":"無し"}            | prose-instead-of-yes-no | /housing/fireDetection | "no"
            "housing":{"fireDetection":"withheld"}        | prose-instead-of-yes-no | /housing/fireDetection | {"withheld":true}
            "housing":{"fireDetection":"非公開"}          | prose-instead-of-yes-no | /housing/fireDetection | {"withheld":true}
            "housing":{"fireDetection":"N/A"}             | prose-instead-of-yes-no | /housing/fireDetection | {"notApplicable":true}
            "housing":{"fireDetection":"有り(全フロア)"}  | prose-instead-of-yes-no | /housing/fireDetection | {"value":"yes","note":"全フロア"}
            "housing":{"fireDetection":{"text":"有り"}}   | prose-instead-of-yes-no | /housing/fireDetection | "yes"
            "housing":{"uninterruptiblePower":"有り 72時間程度"} | prose-instead-of-yes-no | /housing/uninterruptiblePower | {"value":"yes","detail":{"number":72,"unit":"hours","qualifier":"about"}}
            "disclosedOn":"2024年6月12日"                 | not-a-date              | /disclosedOn           | "2024-06-12"
            "personnel":{"regularEmployeeCount":"3,800名"}| prose-instead-of-number | /personnel/regularEmployeeCount | {"value":{"number":3800,"counter":"名"}}
            "finance":{"sales":"1680016137円"}            | prose-instead-of-number | /finance/sales         | 1680016137
            "finance":{"sales":"約3億円"}                 | prose-instead-of-number | /finance/sales         | {"value":{"amount":3,"unit":"hundred-million-yen","qualifier":"about"}}
            "finance":{"sales":"非公開(契約者には開示)"}  | prose-instead-of-number | /finance/sales         | {"withheld":true,"note":"契約者には開示"}
            "business":{"corporateNumber":"２０１３２０１００２７２０"} | corporate-number-malformed | /business/corporateNumber | "2013201002720"
            "housing":{"fireDetection":{"value":"Yes"}}   | wrong-type              | /housing/fireDetection/value | "yes"
            "housing":{"fireDetection":{"value":"有り"}}  | wrong-type              | /housing/fireDetection/value | "yes"
            "housing":{"fireDetection":{"value":"TRUE"}}  | wrong-type              | /housing/fireDetection/value | "yes"
            "housing":{"fireDetection":{"value":false}}   | wrong-type              | /housing/fireDetection/value | "no"
            "housing":{"fireDetection":true}              | wrong-type              | /housing/fireDetection | "yes"
            "housing":{"fireDetection":false}             | wrong-type              | /housing/fireDetection | "no"
            "housing":{"location":{"withheld":"true"}}    | wrong-type              | /housing/location/withheld | true
            "housing":{"location":{"withheld":"Yes"}}     | wrong-type              | /housing/location/withheld | true
            "housing":{"fireSuppression":{"value":"yes","detail":"GAS"}} | wrong-type | /housing/fireSuppression/detail | "gas"
            "housing":{"emergencyPower":{"value":"yes","detail":{"number":72,"unit":"時間"}}} | wrong-type | /housing/emergencyPower/detail/unit | "hours"
            "housing":{"emergencyPower":{"value":"yes","detail":{"number":72,"unit":"Hour"}}} | wrong-type | /housing/emergencyPower/detail/unit | "hours"
            "housing":{"emergencyPower":{"value":"yes","detail":{"number":72,"unit":"hours","qualifier":"程度"}}} | wrong-type | /housing/emergencyPower/detail/qualifier | "about"
            "housing":{"location":"非公開"}               | state-in-words          | /housing/location      | {"withheld":true}
            "housing":{"location":"N/A"}                  | state-in-words          | /housing/location      | {"notApplicable":true}
            "finance":{"sales":{"value":{"amount":3,"unit":"百万円"}}} | wrong-type | /finance/sales/value/unit | "million-yen"
            "finance":{"equityRatio":{"value":{"percent":3,"qualifier":"以上"}}} | wrong-type | /finance/equityRatio/value/qualifier | "at-least"
            """)
    void aValueThatIsNearAnotherIsProposed(String fields, String code, String pointer, String value) {
        Finding finding = onlyFixOf(fields);
        assertEquals(code, finding.code().code());
        assertEquals(Optional.of(Fix.ofValue(pointer, value)), finding.fix());
        boolean isShort = value.length() <= 60;
        assertEquals(isShort, finding.messageWithFix(Locale.ENGLISH).endsWith(" Did you mean " + value + "?"));
        assertEquals(isShort, finding.messageWithFix(Locale.JAPANESE).endsWith(value + " の誤りではありませんか。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "hosing":{}                                   | /hosing                | "housing"
            "schema":"x"                                  | /schema                | "$schema"
            "housing":{"firedetection":"yes"}             | /housing/firedetection | "fireDetection"
            "housing":{"fireDetection":{"vale":"yes"}}    | /housing/fireDetection/vale | "value"
            "finance":{"sales":{"value":{"amont":1,"unit":"yen"}}} | /finance/sales/value/amont | "amount"
            "supplementary":[{},{"answr":"x"}]            | /supplementary/1/answr | "answer"
            """)
    void aNameThatIsNearAnotherIsProposed(String fields, String pointer, String name) {
        Finding finding = onlyFixOf(fields);
        assertEquals("unknown-field", finding.code().code());
        assertEquals(Optional.of(Fix.ofName(pointer, name)), finding.fix());
        assertTrue(finding.messageWithFix(Locale.ENGLISH).endsWith(" here. Did you mean " + name + "?"));
    }

    /** Nearly any word may be meant where text is asked for, and a name that is taken cannot be given to another field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"housing\":{\"fireDetection\":\"多分\"}",
                "\"housing\":{\"fireDetection\":\"yet\"}",
                "\"housing\":{\"fireDetection\":{\"value\":\"maybe\"}}",
                "\"housing\":{\"fireDetection\":1}",
                "\"housing\":{\"location\":\"非公開地域\"}",
                "\"housing\":{\"location\":true}",
                "\"housing\":{\"location\":{\"withheld\":false}}",
                "\"housing\":{\"location\":{\"withheld\":\"no\"}}",
                "\"finance\":{\"sales\":{\"value\":{\"amount\":3,\"unit\":\"dollar\"}}}",
                "\"housing\":{},\"hosing\":{}",
                "\"hosing\":{},\"housing\":{}",
                "\"housing\":{\"fireDetection\":\"yes\",\"firedetection\":\"yes\"}",
                "\"housing\":{\"firedetection\":\"yes\",\"fireDetection\":\"yes\"}",
                "\"disclosedon\":null,\"disclosedOn\":null",
                "\"housing\":{\"fireDetection\":{\"value\":\"yes\",\"vale\":\"yes\"}}",
                "\"housing\":{\"fireDetection\":{\"vale\":\"yes\",\"value\":\"yes\"}}",
                "\"supplementary\":[{\"answr\":\"x\",\"answer\":\"x\"}]",
                "\"supplementary\":[{\"answer\":\"x\",\"answr\":\"x\"}]"
            })
    void nothingIsProposedWhereItIsNotLikely(String fields) {
        assertEquals(List.of(), withFix(document(fields)));
    }

    @Test
    void aNameIsProposedForOneFieldOnly() {
        assertEquals("/hosing", onlyFixOf("\"hosing\":{},\"housin\":{}").pointer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"vale\":\"1962\"}", "{\"value\":\"x\",\"nota\":\"1962\"}", "{\"withheld\":\"true\"}", "true"})
    void nothingIsProposedForTheCareerOfTheRepresentative(String answer) {
        byte[] json = document("\"personnel\":{\"representativeCareer\":" + answer + "}");
        assertEquals(List.of(), withFix(json));
    }

    private static Finding onlyFixOf(String fields) {
        List<Finding> proposed = withFix(document(fields));
        assertEquals(1, proposed.size(), proposed::toString);
        return proposed.get(0);
    }
}
