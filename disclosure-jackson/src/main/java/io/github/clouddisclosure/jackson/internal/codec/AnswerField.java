package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.jackson.internal.token.Word;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of an answer that is an object. */
enum AnswerField {
    VALUE("value"),
    DETAIL("detail"),
    NOTE("note"),
    TEXT("text"),
    WITHHELD("withheld"),
    NOT_APPLICABLE("notApplicable"),
    /** A remark to the reader of the file, which is no part of the answer. */
    COMMENT(DisclosureReader.COMMENT);

    private static final AnswerField[] FIELDS = values();
    private static final List<String> NAMES =
            Stream.of(FIELDS).map(AnswerField::jsonName).toList();
    /** Without the comment: what was meant to be a note must not become one, which is lost when the file is written. */
    private static final List<String> PROPOSED = NAMES.subList(0, COMMENT.ordinal());

    private final Word encoded;

    AnswerField(String name) {
        this.encoded = new Word(name);
    }

    /** The field with a name; null if there is none. */
    static @Nullable AnswerField named(String name) {
        int place = NAMES.indexOf(name);
        return place < 0 ? null : FIELDS[place];
    }

    /** The names that may have been meant by another one. */
    static List<String> names() {
        return PROPOSED;
    }

    /** The name. */
    String jsonName() {
        return encoded.text();
    }

    /** The name as written, encoded once. */
    Word encoded() {
        return encoded;
    }
}
