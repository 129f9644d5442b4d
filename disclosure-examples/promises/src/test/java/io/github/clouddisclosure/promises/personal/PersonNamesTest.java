package io.github.clouddisclosure.promises.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Calls;
import io.github.clouddisclosure.promises.command.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the representative (6.1) and of the security officer (22.1), answered as the guideline asks. */
class PersonNamesTest {
    private static final String NAME = "CANARY";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "6.1, ^{'text':'S'}^",
                "6.1, ^{'value':'S','note':'S'}^",
                "6.1, ^{'withheld':true,'note':'S'}^",
                "6.1, ^{'notApplicable':true,'note':'S'}^",
                "6.1, ^{'value':['S']}^",
                "6.1, ^{'value':'⼋S'}^",
                "22.1, ^{'value':'yes','detail':{'name':'S','title':'S'}}^",
                "22.1, ^{'value':'yes','note':'S'}^",
                "22.1, ^{'value':'no','note':'S'}^",
                "22.1, ^{'value':'yes','detail':{'name':'⼋S','title':'⼋S'}}^",
                "22.1, ^{'text':'S'}^",
                "22.1, ^{'text':'有 S'}^",
                "22.1, ^{'text':'情報セキュリティに関する責任者としてSを置いています。'}^",
                "22.1, ^{'value':'yes','detail':{'S':'S'}}^",
                "6.1, ^{'value':{'S':'S'}}^",
                "22.1, ^{'withheld':true,'note':'S'}^",
                "22.1, ^{'value':'S'}^",
                "22.1, ^{'value':'yes','detail':'S'}^"
            })
    void areInNoOutputButWhatIsPublished(String row, String answer) throws IOException {
        String json = document(row, answer);
        assertShownNowhere(new Outputs(folder), "d.json", json);
        new Traces(text -> assertFalse(text.contains(NAME), text)).ofDocument(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S",
                "S(S)",
                "⼋S",
                "有 S",
                "有(S、取締役)",
                "無 S",
                "有・無 S",
                "非公開(S)",
                "該当なし S",
                "情報セキュリティに関する責任者としてSを置いています。",
                "S |\n | | | | | S",
                "|\nS"
            })
    void areInNoReportOfATable(String answer) throws IOException {
        String rows = Stream.of("6.1", "22.1")
                .map(id -> Guideline.aspSaas3().row(id).orElseThrow())
                .map(row -> String.join(
                        " | ",
                        Integer.toString(row.number()),
                        row.category().ja(),
                        row.item().ja(),
                        row.prescription().ja(),
                        row.isMandatory() ? "必須" : "選択",
                        answer.replace("S", NAME),
                        "\n"))
                .collect(Collectors.joining());
        String table = "No. | 種別 | サービスレベル項目例 | 規程内容 | 必須/選択 | 記述 |\n" + rows;
        String page = TablePage.of(table);
        assertShownNowhere(new Outputs(folder, Outputs.READING.negate()), "t.txt", table);
        Outputs reports = new Outputs(folder, Outputs.READING);
        for (String text : List.of(table, table + rows, table + table)) {
            assertShownNowhere(reports, "t.txt", text);
            new Traces(shown -> assertFalse(shown.contains(NAME), shown)).ofTable(text);
        }
        assertShownNowhere(reports, "t.csv", table.replace('|', ','));
        assertShownNowhere(reports, "t.html", page + "<p>x<p>" + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.1", "22.1"})
    void areInNoReportOfAChangeOrAConflict(String row) throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        for (String version : List.of("OLD", "NEW", "OTHER")) {
            String json = document(row, "{'text':'S " + version + "'}");
            files.put(version, List.of(Files.writeString(folder.resolve(version + ".json"), json)));
        }
        for (Call call : Calls.all().toList()) {
            if (Set.of("diff", "merge").contains(call.command())) {
                for (Output output : call.run(files, folder)) {
                    assertTrue(
                            Publication.isOne(call, output)
                                    || !output.readable().contains(NAME),
                            output::readable);
                }
            }
        }
    }

    private static String document(String row, String answer) {
        String key = Guideline.aspSaas3().row(row).orElseThrow().key();
        String[] names = key.split("\\.");
        return "{\"guideline\":\"mic-asp-saas-3\",\"" + names[0] + "\":{\"" + names[1] + "\":"
                + answer.replace('\'', '"').replace("S", NAME) + "}}";
    }

    private void assertShownNowhere(Outputs outputs, String name, String content) throws IOException {
        Set<String> showing = new TreeSet<>();
        outputs.each(Files.writeString(folder.resolve(name), content), Publication::isOne, output -> {
            if (output.readable().contains(NAME)) {
                showing.add(output.call().replaceAll("[^ ]*/", "") + " " + output.place() + output.form());
            }
        });
        assertEquals(Set.of(), showing);
    }
}
