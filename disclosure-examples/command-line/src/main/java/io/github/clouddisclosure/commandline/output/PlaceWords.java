package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.finding.Finding;
import java.util.Optional;

/** Where a finding is, in words: a cell of a workbook, or line and column of a text. */
public final class PlaceWords {
    private PlaceWords() {}

    static Optional<String> of(Finding finding, Language language) {
        return finding.place()
                .or(() -> finding.position()
                        .map(at -> language.say(
                                at.line() + "行" + at.column() + "桁", "line " + at.line() + ", column " + at.column())));
    }

    /** The code and the place, behind a message. */
    public static String withCode(Finding finding, Language language) {
        return " [" + finding.code()
                + of(finding, language).map(place -> " " + place).orElse("") + "]";
    }
}
