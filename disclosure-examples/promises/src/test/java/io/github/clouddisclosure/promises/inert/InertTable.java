package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** No cell of comma-separated values is one that a spreadsheet would calculate. */
final class InertTable implements InertForm {
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\p{Z}\\p{C}]*[-=+@\uff1d\uff0b\uff0d\uff20].*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.]*(E[-+]?[0-9]+)?");

    @Override
    public Check against(byte[] harmless) {
        List<Integer> model = sizes(lines(new String(harmless, StandardCharsets.UTF_8)));
        return output -> {
            List<List<String>> lines = lines(new String(output, StandardCharsets.UTF_8));
            assertEquals(model, sizes(lines));
            assertNothingIsRun(lines);
        };
    }

    private static List<Integer> sizes(List<List<String>> lines) {
        return lines.stream().map(List::size).toList();
    }

    private static void assertNothingIsRun(List<List<String>> lines) {
        for (List<String> line : lines) {
            for (String cell : line) {
                boolean isRun =
                        FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
                assertFalse(isRun, cell);
            }
        }
    }

    /** By RFC 4180. */
    static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuoted) {
                boolean isQuote = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                isQuoted = c != '"' || isQuote;
                i += isQuote ? 1 : 0;
                cell.append(isQuoted ? String.valueOf(c) : "");
            } else if (c == '"') {
                assertEquals(0, cell.length(), "a quote within a cell without quotes");
                isQuoted = true;
            } else if (c == ',' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                cell.append(c);
            }
        }
        assertEquals("", cell.toString(), "the last line has no end");
        return lines;
    }
}
