package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code $comment} is for the reader of the file: allowed at the top, in sections and in answers, without effect. */
class CommentFieldTest {
    private static byte[] document(String fields) {
        return ("{\"guideline\":\"mic-asp-saas-3\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCommentHasNoEffectAndIsNotWrittenAgain() {
        Disclosure read = EveryReader.read(document("\"$comment\":\"a\",\"housing\":{\"$comment\":\"b\","
                + "\"fireDetection\":{\"$comment\":\"c\",\"value\":\"yes\",\"note\":\"d\"},\"seismicRating\":{\"$comment\":null,"
                + "\"withheld\":true}},\"support\":{\"$comment\":null}"));
        Disclosure expected = Disclosure.builder()
                .housing(h -> h.fireDetection(Answers.yes("d")).seismicRating(Answers.withheld()))
                .build();
        assertEquals(expected, read);
        assertFalse(DisclosureJson.create().writeAsString(read).contains("comment"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":null}",
                "{\"$comment\":\"x\",\"value\":null}",
                "{\"value\":null,\"detail\":null,\"note\":null,\"$comment\":\"x\"}",
                "{\"value\":null,\"text\":null,\"withheld\":null,\"notApplicable\":null}"
            })
    void aValueThatIsNullIsToBeFilledIn(String answer) {
        Disclosure read = EveryReader.read(document("\"housing\":{\"emergencyPower\":" + answer + "}"));
        assertEquals(Unanswered.instance(), read.getHousing().getEmergencyPower());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "$comment":1                                                     | wrong-type    | /$comment
            "$comment":"a","$comment":"b"                                    | duplicate-key | /$comment
            "housing":{"$comment":{"x":["y"]}}                               | wrong-type    | /housing/$comment
            "housing":{"$comment":"a","$comment":"b"}                        | duplicate-key | /housing/$comment
            "housing":{"fireDetection":{"$comment":true,"value":"yes"}}      | wrong-type    | /housing/fireDetection/$comment
            "housing":{"fireDetection":{"$comment":"a","$comment":"b","value":"yes"}} | duplicate-key | /housing/fireDetection/$comment
            "housing":{"fireDetection":{"$comment":"a"}}                     | missing-field | /housing/fireDetection
            "housing":{"fireDetection":{"value":null,"note":"a"}}            | missing-field | /housing/fireDetection
            "housing":{"fireDetection":{"comment":"a","value":"yes"}}        | unknown-field | /housing/fireDetection/comment
            "finance":{"sales":{"value":{"$comment":"a","amount":1,"unit":"yen"}}} | unknown-field | /finance/sales/value/$comment
            "supplementary":[{"$comment":"a"}]                               | unknown-field | /supplementary/0
            """)
    void aCommentElsewhereOrOfAnotherTypeIsReported(String fields, String code, String pointer) {
        List<Finding> problems = EveryReader.problems(document(fields), ReadLimits.defaults());
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(code, problems.get(0).code().code());
        assertEquals(pointer, problems.get(0).pointer());
        assertEquals(java.util.Optional.empty(), problems.get(0).fix());
    }
}
