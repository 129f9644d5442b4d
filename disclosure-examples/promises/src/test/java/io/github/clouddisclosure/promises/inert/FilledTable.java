package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;
import java.util.stream.Collectors;

/** A published table as comma-separated values, whose every answer is the same text, and a row of it alone. */
final class FilledTable {
    private FilledTable() {}

    static String of(String text) {
        StringBuilder table = new StringBuilder(line(List.of("No.", "種別", "サービスレベル項目例", "規程内容", "必須/選択", "記述")));
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            table.append(line(List.of(
                    Integer.toString(row.number()),
                    row.category().ja(),
                    row.item().ja(),
                    row.prescription().ja(),
                    row.isMandatory() ? "必須" : "選択",
                    text)));
        }
        return table + line(List.of("200", text, text, text, text, text)) + line(List.of(text, "", text, "", "", text));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
