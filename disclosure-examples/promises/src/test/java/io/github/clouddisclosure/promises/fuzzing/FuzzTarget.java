package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.Arrays;
import java.util.Locale;

/** The readers that take what strangers write. Each has a folder of inputs, with the same name. */
enum FuzzTarget {
    JSON(new JsonInput(), "json"),
    MAPPERS(new MapperInput(), "json"),
    YAML(new YamlInput(), "yaml"),
    BARS(new TableInput(TableForm.TXT), "table"),
    MARKDOWN(new TableInput(TableForm.MD), "table"),
    CSV(new TableInput(TableForm.CSV), "table"),
    TSV(new TableInput(TableForm.TSV), "table"),
    HTML(new TableInput(TableForm.HTML), "html"),
    XLSX(new TableInput(TableForm.XLSX), "xml"),
    XLSX_PART(new WorkbookPartInput(), "xml"),
    CELL(new CellInput(), "table"),
    BASELINE(new BaselineInput(), "baseline"),
    SETTINGS(new SettingsInput(), "settings");

    private final InputReader reader;
    private final String dictionary;

    FuzzTarget(InputReader reader, String dictionary) {
        this.reader = reader;
        this.dictionary = dictionary;
    }

    /** The target of a name. */
    static FuzzTarget named(String name) {
        return Arrays.stream(values())
                .filter(target -> target.folder().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no target \"" + name + "\". Targets: "
                        + Arrays.stream(values()).map(FuzzTarget::folder).toList()));
    }

    /** The name of the target, and of the folder of its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that its inputs are made of, for the fuzzer. */
    FuzzDictionary dictionary() {
        return FuzzDictionary.named(dictionary);
    }

    /** Reads an input. */
    void read(byte[] input) throws Exception {
        reader.read(input);
    }

    /** Reads an input, within the memory that is promised. */
    void readWithinBound(byte[] input) throws Exception {
        MemoryBound.check(reader, input);
    }
}
