package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.CsvTable;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A status report for spreadsheets: a line for each disclosure. */
final class CsvStatus {
    private static final List<LocalizedText> HEADS = List.of(
            new LocalizedText("ファイル", "File"),
            new LocalizedText("サービス", "Service"),
            new LocalizedText("事業者", "Provider"),
            new LocalizedText("状態", "State"),
            new LocalizedText("開示情報の日付", "Disclosed on"),
            new LocalizedText("更新できる最初の日", "Renewable from"),
            new LocalizedText("有効な最後の日", "Valid until"),
            new LocalizedText("残り日数", "Days left"));

    private final PrintStream out;
    private final Language language;

    CsvStatus(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(StatusReport report) {
        out.print(CsvTable.line(HEADS.stream().map(language::of).toList()));
        for (ServiceStatus service : report.services()) {
            out.print(CsvTable.line(cells(service, report.day())));
        }
    }

    private List<String> cells(ServiceStatus service, LocalDate day) {
        return List.of(
                PrintableText.of(service.file()),
                PrintableText.of(service.service()),
                PrintableText.of(service.provider()),
                language.of(StateWord.of(service.state())),
                cell(service.validity().disclosedOn()),
                cell(service.validity().renewableFrom()),
                cell(service.validity().validUntil()),
                cell(service.daysLeft(day)));
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
