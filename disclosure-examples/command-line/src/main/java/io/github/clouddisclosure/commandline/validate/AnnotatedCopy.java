package io.github.clouddisclosure.commandline.validate;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.TableLineText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.output.FileReplacement;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.AnnotatedWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The workbook with what was read and the findings about it. The file that was read stays as it is. */
final class AnnotatedCopy {
    private final Path out;
    private final PrintStream err;
    private final Language language;
    private Optional<Disclosure> disclosure = Optional.empty();
    private Optional<TableReading> table = Optional.empty();
    private Optional<DisclosureForm> form = Optional.empty();
    private List<Finding> findings = List.of();

    AnnotatedCopy(Path out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    /** Takes what was read from a document. */
    void take(Disclosure read, DisclosureForm from) {
        disclosure = Optional.of(read);
        form = Optional.of(from);
    }

    /** Takes what was read from a table. */
    void take(TableReading read, DisclosureForm from) {
        take(read.disclosure(), from);
        table = Optional.of(read);
    }

    /** Takes the findings that are reported. */
    void take(List<Finding> reported) {
        findings = reported;
    }

    /**
     * Writes the workbook, and says what of the file is not in it.
     *
     * @return whether it was written; if not, the reason has been printed
     */
    boolean write() {
        if (disclosure.isEmpty()) {
            say(language.say(
                    "作成しませんでした。先に、ファイルの形式の誤りを直してください。", "It was not written. Mend the form of the file first."));
            return false;
        }
        try {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            AnnotatedWorkbook.write(disclosure.get(), findings, language.locale(), workbook);
            FileReplacement.write(out, workbook.toByteArray());
        } catch (IOException unwritable) {
            say(language.of(Failure.of(unwritable, out)));
            return false;
        }
        sayWhatIsLeftOut();
        return true;
    }

    private void sayWhatIsLeftOut() {
        if (form.equals(Optional.of(DisclosureForm.xlsx))) {
            say(language.say(
                    "元のブックの書式、コメント、図、非表示のシートは含まれません。",
                    "It has none of the formats, comments, pictures and hidden sheets of the workbook that was read."));
        } else if (form.equals(Optional.of(DisclosureForm.yaml))) {
            say(language.say("YAML のコメントは含まれません。", "It has none of the comments of the YAML."));
        }
        if (table.isPresent() && !table.get().unplaced().isEmpty()) {
            say(language.say("表の行ではない次の文字列は含まれません。", "It has none of these lines outside rows:"));
            for (TableLine line : table.get().unplaced()) {
                PrintableText.line(err, "  " + TableLineText.of(line, table.get(), language));
            }
        }
    }

    private void say(String text) {
        PrintableText.line(err, "disclosure: " + out + ": " + text);
    }
}
