package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.Arrays;
import java.util.Locale;

/**
 * The readers that take what strangers write. Each but {@link #MAPPERS}, which reads those of {@link
 * #JSON}, has a folder of inputs with its name.
 */
enum FuzzTarget {
    JSON(new JsonInput(), FuzzDictionary.JSON),
    MAPPERS(new MapperInput(), FuzzDictionary.JSON),
    YAML(new YamlInput(), FuzzDictionary.YAML),
    BARS(new TableInput(TableForm.TXT), FuzzDictionary.TABLE),
    MARKDOWN(new TableInput(TableForm.MD), FuzzDictionary.TABLE),
    CSV(new TableInput(TableForm.CSV), FuzzDictionary.TABLE),
    TSV(new TableInput(TableForm.TSV), FuzzDictionary.TABLE),
    HTML(new TableInput(TableForm.HTML), FuzzDictionary.HTML),
    XLSX(new TableInput(TableForm.XLSX), FuzzDictionary.XML),
    XLSX_PART(new WorkbookPartInput(), FuzzDictionary.XML),
    CELL(new CellInput(), FuzzDictionary.TABLE),
    BASELINE(new BaselineInput(), FuzzDictionary.BASELINE),
    SETTINGS(new SettingsInput(), FuzzDictionary.SETTINGS),
    FILE_LIST(new FileListInput(), FuzzDictionary.FILE_LIST);

    private final InputReader reader;
    private final FuzzDictionary dictionary;

    FuzzTarget(InputReader reader, FuzzDictionary dictionary) {
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

    /** The folder of its inputs. */
    String inputs() {
        return this == MAPPERS ? JSON.folder() : folder();
    }

    /** The name of the target, and of the folder of what a search finds. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that its inputs are made of, for the fuzzer. */
    FuzzDictionary dictionary() {
        return dictionary;
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
