package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Says in words what is expected somewhere, and what was found there. */
final class Expected {
    static final LocalizedText TEXT = new LocalizedText("文字列", "a string");
    static final LocalizedText NUMBER = new LocalizedText("数値", "a number");
    static final LocalizedText WHOLE_NUMBER = new LocalizedText("整数", "a whole number");
    static final LocalizedText OBJECT = new LocalizedText("オブジェクト", "an object");
    static final LocalizedText ARRAY = new LocalizedText("配列", "an array");
    static final LocalizedText TRUE = new LocalizedText("true", "true");
    static final LocalizedText NO_DETAIL =
            new LocalizedText("detail を持たない回答(内容は note に記入)", "an answer without detail (say it in the note)");

    private Expected() {}

    static LocalizedText value(AnswerKind kind) {
        return switch (kind) {
            case TEXT, CORPORATE_NUMBER, URL -> TEXT;
            case DATE ->
                new LocalizedText(
                        "日付(\"2024-06-12\"、\"2024-06\" または \"2024\")",
                        "a date (\"2024-06-12\", \"2024-06\" or" + " \"2024\")");
            case POSTAL_ADDRESS ->
                new LocalizedText(
                        "文字列、または postalCode と address のオブジェクト",
                        "a string, or an object of postalCode and" + " address");
            case COUNT ->
                new LocalizedText(
                        "整数、または number・counter・qualifier のオブジェクト",
                        "a whole number, or an object of number," + " counter and qualifier");
            case MONEY, PROFIT ->
                new LocalizedText(
                        "円単位の数値、または amount・unit・qualifier・fiscalPeriod のオブジェクト",
                        "a number of yen, or an object of amount, unit, qualifier and fiscalPeriod");
            case PERCENTAGE, RATIO ->
                new LocalizedText(
                        "百分率の数値、または percent・qualifier・period のオブジェクト",
                        "a number, or an object of percent, qualifier and period");
            case LEAD_TIME, DURATION, DATA_RATE ->
                new LocalizedText("number・unit・qualifier のオブジェクト", "an object of number, unit and qualifier");
            case YES_NO, CAN_DISCLOSE -> oneOf(List.of("yes", "no", "conditional"));
            case CONTACT ->
                new LocalizedText("telephone・fax・web・email のオブジェクト", "an object of telephone, fax, web and email");
            case NAMES -> new LocalizedText("文字列の配列", "an array of strings");
            case DATES -> new LocalizedText("日付の配列", "an array of dates");
            case PERSON -> new LocalizedText("name と title のオブジェクト", "an object of name and title");
            case AGENCY -> new LocalizedText("name・address・contact のオブジェクト", "an object of name, address and contact");
            case FIRE_SUPPRESSION -> oneOf(List.of("gas", "other"));
        };
    }

    static LocalizedText oneOf(List<String> codes) {
        List<String> quoted = codes.stream().map(code -> '"' + code + '"').toList();
        String last = quoted.get(quoted.size() - 1);
        String others = String.join(", ", quoted.subList(0, quoted.size() - 1));
        return new LocalizedText(String.join("、", quoted) + " のいずれか", others.isEmpty() ? last : others + " or " + last);
    }

    static LocalizedText found(@Nullable JsonToken token) {
        if (token == null) {
            return new LocalizedText("何もない", "nothing");
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> OBJECT;
            case START_ARRAY, END_ARRAY -> ARRAY;
            case VALUE_STRING -> new LocalizedText("他の文字列", "another string");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> new LocalizedText("false", "false");
            case VALUE_NULL -> new LocalizedText("null", "null");
            default -> new LocalizedText(token.name(), token.name());
        };
    }
}
