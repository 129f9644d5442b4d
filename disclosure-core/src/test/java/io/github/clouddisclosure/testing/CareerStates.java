package io.github.clouddisclosure.testing;

import java.util.List;
import java.util.stream.Stream;

/** Documents and tables that hold the career of the representative in every way, right and wrong; S stands for it. */
public final class CareerStates {
    /** The content of row 6.2: each state, and each malformed one. */
    public static final List<String> ANSWERS = List.of(
            "'S'",
            "{'text':'S'}",
            "{'value':'S'}",
            "{'value':' ','note':'S'}",
            "{'value':'S','note':' '}",
            "{'value':' ','text':'S'}",
            "{'text':' S '}",
            "{'withheld':true,'note':'S'}",
            "{'withheld':true,'text':'S'}",
            "{'notApplicable':true,'note':'S'}",
            "{'notApplicable':true,'text':'S'}",
            "{'value':'S','withheld':true}",
            "{'value':'S','detail':'S'}",
            "{'note':'S'}",
            "{'S':1}",
            "{'S':{'S':['S']},'value':'S'}",
            "{'value':{'S':'S'}}",
            "{'value':['S']}",
            "{'value':'S','value':'S'}",
            "{'name':'S','title':'S'}",
            "['S']",
            "'S','representativeCareer':'S'",
            "'S','representativeCareer':{'S':'S'}",
            "S",
            "{S:1}",
            "{'value':S}",
            "'S",
            "'S\n'",
            "'S\\S'",
            "'S' S");

    /** The content of the supplementary rows. */
    public static final List<String> ROWS = List.of(
            "{'number':'6','answer':'S'}",
            "{'number':'6.2','prescription':'S','answer':'非公開'}",
            "{'item':'代表者経歴','answer':'S','section':'S','category':'S','requirement':'S'}",
            "{'prescription':'Career of the representative','answer':'S'}",
            "{'category':'代表者の生年月日','answer':'S','number':'S'}",
            "{'number':'6','S':'S'}",
            "{'item':'略歴','answer':['S']}",
            "{'item':'略歴','answer':'S','answer':'S'}",
            "{'item':'略歴','answer':S}",
            "'S'");

    private CareerStates() {}

    /**
     * Tables, with S for the career; each with the row of the name above it and that of the officers below it, and
     * without.
     */
    public static Stream<String> tables() {
        String career = " | | | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | ";
        String english = " | | | Career of the representative (date of birth, education, work history,"
                + " qualifications, etc.) | 必須 | ";
        return Stream.of(
                        career + "S |",
                        career + "非公開(S) |",
                        career + "該当なし S |",
                        career + "S |\n" + career + "S |",
                        career + "S |\n" + english + "S |",
                        english + "S |\n" + english + "S |",
                        "代表者経歴 | S",
                        "代表者経歴(生年月日、学歴、業務履歴、資格等) | S",
                        career + "|\n | | | | | S |",
                        career + "|\nS",
                        " | | | | | S |\n" + career + "S",
                        " | | | 代表者の略歴 | 必須 | S |",
                        " | | | S | 必須 | 代表者経歴(生年月日、学歴、業務履歴、資格等) |",
                        "S |" + career + "S | S |",
                        "1975 | | | 代表者経歴(生年月日、学歴、業務履歴、資格等) | 必須 | S |")
                .flatMap(rows -> Stream.of(
                        rows, "6 | 経営者 | 代表者 | 代表者氏名 | 必須 | 山田 |\n" + rows + "\n7 | 役員 | 役員 | 役員数 | 選択 | 四人ほど |"))
                .map(rows -> "No. | 種別 | 項目 | 規程内容 | 必須/選択 | 内容 |\n" + "2 | 事業者 | 事業者名 | 事業者の正式名称(商号) | 必須 | 株式会社A |\n"
                        + rows + '\n');
    }
}
