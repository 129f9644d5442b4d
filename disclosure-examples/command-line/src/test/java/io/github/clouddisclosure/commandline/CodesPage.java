package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.testing.MarkdownPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each code of a finding means, with an example and how to mend it. The code is the anchor of its section. */
final class CodesPage {
    private final Locale locale;

    CodesPage(Locale locale) {
        this.locale = locale;
    }

    String render() throws IOException {
        MarkdownPage page = MarkdownPage.titled(say("指摘のコード", "Codes of findings"));
        page.add("[" + say("English", "日本語") + "](" + say("codes.md", "codes.ja.md") + ")");
        page.add(say(
                "コードの意味は変わりません。ERROR(エラー)は指針を満たしていないか読み取れないもの、WARNING(警告)は指針を満たしているが"
                        + "疑わしいもの、INFO(情報)は改めた方がよいものです。JSON の例では、指摘に関わらない項目を省いています。",
                "The meaning of a code never changes. ERROR: the guideline is not met, or the text cannot be read. WARNING:"
                        + " met, but doubtful. INFO: should be cleaned up. The examples in JSON leave out the rows that have"
                        + " nothing to do with the finding."));
        List<CodeExample> examples = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            examples.add(CodeExample.of(code));
        }
        page.table(
                List.of(say("コード", "Code"), say("重大度", "Severity"), say("対象", "About"), say("意味", "Meaning")),
                examples.stream().map(this::line).toList());
        for (CodeExample example : examples) {
            add(example, page);
        }
        return page.toString();
    }

    private List<String> line(CodeExample example) {
        FindingCode code = example.code();
        return List.of(
                "[`" + code + "`](#" + code + ')',
                code.severity().name(),
                example.subject().in(locale),
                MarkdownPage.text(code.description(locale)));
    }

    private void add(CodeExample example, MarkdownPage page) throws IOException {
        FindingCode code = example.code();
        page.section(code.code());
        page.add("**" + code.severity() + "**. " + MarkdownPage.text(code.description(locale)));
        page.add("**" + say("直し方", "How to mend it") + "**: " + MarkdownPage.text(code.remedy(locale)));
        String name = example.file().getFileName().toString();
        String title = "**" + say("例", "Example") + "**: ";
        if (example.hasFile()) {
            page.add(title + "[" + name + "](codes/" + name + ")");
            page.code(name.substring(name.indexOf('.') + 1).replace("txt", ""), example.text());
        } else {
            page.add(title + "`validate " + name + "`");
        }
        page.add("> "
                + MarkdownPage.text(where(example.finding()) + example.finding().messageWithFix(locale)));
    }

    /** The row and the place, as far as the finding has them. */
    private String where(Finding finding) {
        List<String> places = new ArrayList<>();
        finding.row().ifPresent(row -> places.add(row.id() + ' ' + row.item().in(locale)));
        finding.position()
                .ifPresent(at -> places.add(
                        say(at.line() + "行" + at.column() + "桁", "line " + at.line() + ", column " + at.column())));
        return places.isEmpty() ? "" : String.join(say("、", ", "), places) + ": ";
    }

    private String say(String ja, String en) {
        return new LocalizedText(ja, en).in(locale);
    }
}
