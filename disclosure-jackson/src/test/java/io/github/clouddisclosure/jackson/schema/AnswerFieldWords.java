package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.LocalizedText;

/** What the fields of an answer hold, for the page of the JSON form and the schema. */
public final class AnswerFieldWords {
    /** The field {@code value}. */
    public static final LocalizedText VALUE = new LocalizedText("値", "the value");

    /** The field {@code detail}. */
    public static final LocalizedText DETAIL =
            new LocalizedText("「有り」の場合の内容を値で求める項目で、その値", "the detail of a yes as a value, if the row asks for one");

    /** The field {@code note}. */
    public static final LocalizedText NOTE = new LocalizedText("備考、または文章で書いた内容", "a remark, or the detail in words");

    /** The field {@code text}. */
    public static final LocalizedText TEXT = new LocalizedText(
            "値だけでは分からない場合の、公表された回答全体の文章。`value` がなければ、文章だけの回答",
            "the text of the whole answer as published, if it does not follow from the value; without `value`, an answer in"
                    + " words only");

    static final LocalizedText WITHHELD = new LocalizedText("非公開の場合に `true`", "`true` for withheld");
    static final LocalizedText NOT_APPLICABLE = new LocalizedText("該当なしの場合に `true`", "`true` for not applicable");

    /** The field {@code $comment}, also of sections and of the disclosure. */
    public static final LocalizedText COMMENT = new LocalizedText(
            "ファイルを読む人への注釈。開示情報には含まれません", "a remark to the reader of the file; it is no part of the disclosure");

    private AnswerFieldWords() {}
}
