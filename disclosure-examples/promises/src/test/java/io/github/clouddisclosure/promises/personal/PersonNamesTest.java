package io.github.clouddisclosure.promises.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.guideline.Guideline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String key = Guideline.aspSaas3().row(row).orElseThrow().key();
        String[] names = key.split("\\.");
        String json = "{\"guideline\":\"mic-asp-saas-3\",\"" + names[0] + "\":{\"" + names[1] + "\":"
                + answer.replace('\'', '"').replace("S", NAME) + "}}";
        Path file = Files.writeString(folder.resolve("d.json"), json);
        Set<String> shown = new TreeSet<>();
        new Outputs(folder).each(file, Publication::isOne, output -> {
            if (output.text().contains(NAME)) {
                shown.add(output.call().replaceAll("[^ ]*/", "") + " " + output.place() + output.form());
            }
        });
        assertEquals(Set.of(), shown);
    }
}
