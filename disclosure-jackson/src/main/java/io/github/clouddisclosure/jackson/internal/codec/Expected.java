package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.token.Token;
import java.util.List;

/** Says in words what was expected, and what was found instead. */
final class Expected {
    static final LocalizedText TEXT = new LocalizedText("文字列", "a string");
    static final LocalizedText NUMBER = new LocalizedText("数値", "a number");
    static final LocalizedText WHOLE_NUMBER = new LocalizedText("整数", "a whole number");
    static final LocalizedText OBJECT = new LocalizedText("オブジェクト", "an object");
    static final LocalizedText ARRAY = new LocalizedText("配列", "an array");
    static final LocalizedText TRUE = new LocalizedText("true", "true");
    static final LocalizedText NO_DETAIL =
            new LocalizedText("detail を持たない回答(内容は note に記入)", "an answer without detail (use the note instead)");

    private Expected() {}

    static LocalizedText objectOf(List<String> names) {
        int last = names.size() - 1;
        String others = String.join(", ", names.subList(0, last));
        return new LocalizedText(
                String.join(names.size() == 2 ? " と " : "・", names) + " のオブジェクト",
                "an object with " + others + " and " + names.get(last));
    }

    static LocalizedText either(LocalizedText one, LocalizedText other) {
        return new LocalizedText(one.ja() + "、または " + other.ja(), one.en() + ", or " + other.en());
    }

    static LocalizedText oneOf(List<String> codes) {
        List<String> quoted = codes.stream().map(code -> '"' + code + '"').toList();
        String last = quoted.get(quoted.size() - 1);
        String others = String.join(", ", quoted.subList(0, quoted.size() - 1));
        return new LocalizedText(String.join("、", quoted) + " のいずれか", others.isEmpty() ? last : others + " or " + last);
    }

    static LocalizedText found(Token token) {
        return switch (token) {
            case NONE -> new LocalizedText("何もない", "nothing");
            case START_OBJECT, END_OBJECT -> OBJECT;
            case START_ARRAY, END_ARRAY -> ARRAY;
            case TEXT -> new LocalizedText("他の文字列", "another string");
            case WHOLE_NUMBER, DECIMAL -> NUMBER;
            case TRUE -> TRUE;
            case FALSE -> new LocalizedText("false", "false");
            case NULL -> new LocalizedText("null", "null");
            default -> new LocalizedText(token.name(), token.name());
        };
    }
}
