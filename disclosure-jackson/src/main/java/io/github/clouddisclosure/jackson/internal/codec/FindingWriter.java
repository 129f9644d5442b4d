package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import io.github.clouddisclosure.jackson.internal.token.Word;
import java.util.Locale;
import java.util.Optional;

/** Writes findings with their messages in one language. Every field is always there; what a finding lacks is null. */
public final class FindingWriter {
    private static final Word CODE = new Word("code");
    private static final Word SEVERITY = new Word("severity");
    private static final Word ROW = new Word("row");
    private static final Word NUMBER = new Word("number");
    private static final Word POINTER = new Word("pointer");
    private static final Word LINE = new Word("line");
    private static final Word COLUMN = new Word("column");
    private static final Word PLACE = new Word("place");
    private static final Word MESSAGE = new Word("message");
    private static final Word FIX = new Word("fix");
    private static final Word TARGET = new Word("target");
    private static final Word JSON = new Word("json");

    private final TokenWriter tokens;
    private final Locale locale;

    /** A writer of findings in the language of a locale. */
    public FindingWriter(TokenWriter tokens, Locale locale) {
        this.tokens = tokens;
        this.locale = locale;
    }

    /** Writes findings as an array. */
    public void write(Iterable<Finding> findings) {
        tokens.startArray();
        for (Finding finding : findings) {
            write(finding);
        }
        tokens.endArray();
    }

    /** Writes a finding. */
    public void write(Finding finding) {
        tokens.startObject();
        text(CODE, finding.code().code());
        text(SEVERITY, finding.severity().name());
        Optional<GuidelineRow> row = finding.row();
        text(ROW, row.map(GuidelineRow::id));
        number(NUMBER, row.map(GuidelineRow::number));
        text(POINTER, finding.pointer());
        number(LINE, finding.position().map(Position::line));
        number(COLUMN, finding.position().map(Position::column));
        text(PLACE, finding.place());
        text(MESSAGE, finding.messageWithFix(locale));
        writeFix(finding.fix());
        tokens.endObject();
    }

    private void writeFix(Optional<Fix> fix) {
        tokens.name(FIX);
        if (fix.isEmpty()) {
            tokens.writeNull();
            return;
        }
        tokens.startObject();
        text(TARGET, fix.get().target().name().toLowerCase(Locale.ROOT));
        text(POINTER, fix.get().pointer());
        text(JSON, fix.get().json());
        tokens.endObject();
    }

    private void text(Word name, Optional<String> text) {
        if (text.isPresent()) {
            text(name, text.get());
        } else {
            tokens.name(name);
            tokens.writeNull();
        }
    }

    private void text(Word name, String text) {
        tokens.name(name);
        tokens.text(text);
    }

    private void number(Word name, Optional<Integer> number) {
        tokens.name(name);
        if (number.isPresent()) {
            tokens.number((long) number.get());
        } else {
            tokens.writeNull();
        }
    }
}
