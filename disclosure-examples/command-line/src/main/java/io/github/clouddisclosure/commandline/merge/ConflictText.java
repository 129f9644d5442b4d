package io.github.clouddisclosure.commandline.merge;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.commandline.output.HiddenWords;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.merge.GuidelineConflict;
import io.github.clouddisclosure.merge.MergeConflict;
import io.github.clouddisclosure.merge.RowConflict;
import io.github.clouddisclosure.merge.SchemaConflict;
import io.github.clouddisclosure.merge.SupplementaryConflict;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.AnswerCell;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names conflicts by number and item, with what each of the three files has. */
final class ConflictText {
    private final PrintStream out;
    private final Language language;

    ConflictText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(MergeConflict conflict) {
        if (conflict instanceof RowConflict row) {
            print(row);
        } else if (conflict instanceof SupplementaryConflict row) {
            print(row);
        } else if (conflict instanceof SchemaConflict schema) {
            print("$schema", or(schema.base()), or(schema.ours()), or(schema.theirs()));
        } else if (conflict instanceof GuidelineConflict edition) {
            print(
                    "guideline",
                    edition.base().id(),
                    edition.ours().id(),
                    edition.theirs().id());
        }
    }

    private void print(RowConflict conflict) {
        GuidelineRow row = conflict.row();
        String title = row.id() + ' ' + language.of(row.item()) + " — " + language.of(row.prescription());
        if (conflict.isPersonal()) {
            printHidden(title);
        } else {
            print(title, cell(row, conflict.base()), cell(row, conflict.ours()), cell(row, conflict.theirs()));
        }
    }

    private String cell(GuidelineRow row, Answer<?> answer) {
        return answer.isAnswered() ? AnswerCell.write(row, answer, language.locale()) : none();
    }

    private void print(SupplementaryConflict conflict) {
        String supplementary = language.say("補足行", "Supplementary row");
        if (conflict.isPersonal()) {
            printHidden(supplementary);
        } else {
            print(
                    supplementary + ' ' + conflict.number() + ' ' + conflict.item(),
                    cells(conflict.base()),
                    cells(conflict.ours()),
                    cells(conflict.theirs()));
        }
    }

    /** What can be in conflict in rows of the same number and wording. */
    private String cells(List<SupplementaryRow> rows) {
        return rows.isEmpty()
                ? none()
                : rows.stream()
                        .map(row -> Stream.of(row.getSection(), row.getRequirement(), row.getAnswer())
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining(" / "));
    }

    private String or(Optional<String> value) {
        return value.orElse(none());
    }

    private String none() {
        return language.say("(なし)", "(none)");
    }

    private void printHidden(String title) {
        line(title);
        line("  " + HiddenWords.in(language));
    }

    private void print(String title, String base, String ours, String theirs) {
        line(title);
        line("  BASE:   " + base);
        line("  OURS:   " + ours);
        line("  THEIRS: " + theirs);
    }

    private void line(String text) {
        PrintableText.line(out, text.replaceAll("\\R", " "));
    }
}
