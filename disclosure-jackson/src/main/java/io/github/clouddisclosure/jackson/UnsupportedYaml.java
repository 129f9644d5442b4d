package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A part of YAML that JSON does not have, with what to write instead. */
enum UnsupportedYaml {
    ANCHOR(
            "アンカー(&)",
            "anchors (&)",
            "& とその名前を削除してください。& で始まる回答は引用符で囲んでください。",
            "Remove the & and its name. Put an answer that begins with & into quotation marks."),
    ALIAS(
            "エイリアス(*)",
            "aliases (*)",
            "指している内容をここに書いてください。* で始まる回答は引用符で囲んでください。",
            "Write out what it stands for. Put an answer that begins with * into quotation marks."),
    TAG(
            "タグ(!)",
            "tags (!)",
            "! とその名前を削除してください。! で始まる回答は引用符で囲んでください。",
            "Remove the ! and its name. Put an answer that begins with ! into quotation marks."),
    MERGE_KEY("マージキー(<<)", "merge keys (<<)", "項目をここに書いてください。", "Write out the fields."),
    NAME(
            "名前だけでないキー",
            "a key that is not a plain name",
            "項目名、コロン、空白の順に書いてください。",
            "Write the name of the field, a colon and a space."),
    DOCUMENT(
            "二つ目の文書(---)",
            "a second document (---)",
            "一つの開示情報を一つのファイルにしてください。",
            "Put each disclosure into a file of its own."),
    DIRECTIVE("%YAML 1.2 以外のディレクティブ(%)", "a directive (%) other than %YAML 1.2", "この行を削除してください。", "Remove this line.");

    private final LocalizedText what;
    private final LocalizedText remedy;

    UnsupportedYaml(String what, String whatInEnglish, String remedy, String remedyInEnglish) {
        this.what = new LocalizedText(what, whatInEnglish);
        this.remedy = new LocalizedText(remedy, remedyInEnglish);
    }

    /** What a token with this first character is, if it is one of these. */
    static @Nullable UnsupportedYaml of(int first) {
        return switch (first) {
            case '&' -> ANCHOR;
            case '*' -> ALIAS;
            case '!' -> TAG;
            default -> null;
        };
    }

    /** What a name that is no scalar is. */
    static UnsupportedYaml ofName(int first) {
        UnsupportedYaml known = of(first);
        return known == null ? NAME : known;
    }

    /** What the finding names. */
    LocalizedText[] arguments() {
        return new LocalizedText[] {what, remedy};
    }
}
