package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.SeveritySettings;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Words that inputs of a form are made of, for the fuzzer. */
enum FuzzDictionary {
    JSON(() -> fields().map(field -> '"' + field + '"')),
    YAML(() -> Stream.concat(fields().map(field -> field + ":"), Stream.of("|-", ">-", "&a ", "*a", "---", "!!str "))),
    TABLE(() -> items()),
    HTML(() -> Stream.concat(
            items(),
            Stream.of(
                    "<table>",
                    "<tr>",
                    "<td rowspan=\"2\">",
                    "<td colspan=\"9\">",
                    "<th>",
                    "<br>",
                    "<!--",
                    "</table>",
                    "&#x3042;",
                    "<meta charset=\"shift_jis\">"))),
    XML(() -> Stream.of(
            "<c r=\"A1\" t=\"s\"><v>1</v></c>",
            "<is><t>",
            "<mergeCell ref=\"A1:B2\"/>",
            "<row r=\"1\">",
            "<!DOCTYPE a [",
            "<![CDATA[",
            "&#x10;",
            "<si><r><t>")),
    BASELINE(() -> Stream.concat(
            Stream.of("\"baseline\"", "\"findings\"", "\"file\"", "\"code\"", "\"count\""),
            codes().map(code -> '"' + code + '"'))),
    SETTINGS(() -> Stream.concat(
            Stream.of("fail-on", "=error", "=warning", "=off", "\\u"),
            codes().map(code -> SeveritySettings.PREFIX + code))),
    FILE_LIST(() -> Stream.of("\r\n", "\uFEFF", "@", "../", "disclosure.json", "開示.yaml"));

    private final Supplier<Stream<String>> words;

    FuzzDictionary(Supplier<Stream<String>> words) {
        this.words = words;
    }

    private static Stream<String> codes() {
        return Arrays.stream(FindingCode.values()).map(FindingCode::code);
    }

    private static Stream<String> fields() {
        return Stream.concat(
                Stream.of("guideline", "disclosedOn", "value", "note", "unit", "supplementary", "withheld"),
                Guideline.aspSaas3().rows().stream().map(GuidelineRow::property));
    }

    private static Stream<String> items() {
        return Guideline.aspSaas3().rows().stream().map(row -> row.item().ja()).distinct();
    }

    /** The file of the dictionary: a quoted word in each line, with all but plain characters escaped. */
    List<String> lines() {
        return words.get().map(FuzzDictionary::line).toList();
    }

    private static String line(String word) {
        StringBuilder line = new StringBuilder().append('"');
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            if (each >= ' ' && each != '"' && each != '\\') {
                line.append((char) each);
            } else {
                line.append(String.format(Locale.ROOT, "\\x%02X", Byte.toUnsignedInt(each)));
            }
        }
        return line.append('"').toString();
    }
}
