package io.github.clouddisclosure.commandline.status;

/** Content lines of iCalendar, by RFC 5545. */
final class ContentLine {
    /** The longest line in octets, without its end (section 3.1). */
    private static final int MAX_OCTETS = 75;

    private ContentLine() {}

    /** Appends a line, folded between characters: a line that goes on begins with a space. */
    static void append(StringBuilder calendar, String line) {
        int octets = 0;
        int character;
        for (int i = 0; i < line.length(); i += Character.charCount(character)) {
            character = line.codePointAt(i);
            int length = octets(character);
            if (octets + length > MAX_OCTETS) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.appendCodePoint(character);
            octets += length;
        }
        calendar.append("\r\n");
    }

    /** In UTF-8. Half of a character is written as a question mark. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        } else if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** A value of the type TEXT, which is printable (section 3.3.11). */
    static String text(String printable) {
        return printable.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }
}
