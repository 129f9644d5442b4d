package com.example.disclosures;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.Locale;

/** A finding as the clients of this application see it. */
record RowFinding(String code, String severity, String row, String pointer, String message) {
    static RowFinding of(Finding finding, Locale locale) {
        return new RowFinding(
                finding.code().code(),
                finding.severity().name(),
                finding.row().map(GuidelineRow::id).orElse(""),
                finding.pointer(),
                finding.message(locale));
    }
}
