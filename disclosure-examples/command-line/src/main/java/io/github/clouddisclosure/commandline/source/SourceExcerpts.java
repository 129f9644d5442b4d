package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.commandline.output.TextStyle;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import java.util.List;
import java.util.Optional;

/** The places of findings in one source, each as its line with a caret below. A place is shown once in a row. */
public final class SourceExcerpts {
    private final ShownLines lines;
    private final TextStyle style;
    private Optional<Position> last = Optional.empty();

    public SourceExcerpts(SourceText source, TextStyle style) {
        this.lines = new ShownLines(source);
        this.style = style;
    }

    /** Two printable lines, or none if there is nothing to show. */
    public List<String> of(Finding finding) {
        // An answer that is missing stands nowhere: its position is that of the object without it.
        boolean isAbsent = finding.code() == FindingCode.MANDATORY_UNANSWERED;
        Optional<String> line = lines.line(finding);
        if (isAbsent || line.isEmpty() || finding.position().equals(last)) {
            return List.of();
        }
        last = finding.position();
        Position at = finding.position().orElseThrow();
        CaretLine shown = CaretLine.of(line.get(), at.column());
        String number = Integer.toString(at.line());
        return List.of(
                number + " | " + shown.text(),
                " ".repeat(number.length()) + " | " + " ".repeat(shown.indent())
                        + style.severity(finding.severity(), "^"));
    }
}
