package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Recognises the form of a file by its content: where the name does not tell it, or tells it wrongly. */
public final class ContentForm {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** A workbook of before 2007, or one with a password: its reader says which. */
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** So much of a page is enough to see that it is one. */
    private static final int FRONT = 1 << 10;

    private ContentForm() {}

    /**
     * The form of a file: by its extension if it has a known one, and otherwise by its content.
     *
     * @throws TableFileException if the content is unmistakably of another form than the extension says, or of none that
     *     can be read
     */
    public static DisclosureForm of(Path file, byte[] content) throws TableFileException {
        if (startsWith(content, PDF)) {
            throw new TableFileException(
                    "PDF は読み込めません。元のファイル(Excel ブック、Web ページなど)を使うか、表を複写して .txt などに保存してください。",
                    "A PDF cannot be read. Use the file that it was made from, such as a workbook or a web page, or copy"
                            + " the table into a text file.");
        }
        Optional<DisclosureForm> evident = evident(content);
        Optional<DisclosureForm> named = DisclosureForm.of(file);
        boolean isJsonAsYaml =
                named.equals(Optional.of(DisclosureForm.yaml)) && evident.equals(Optional.of(DisclosureForm.json));
        if (named.isPresent() && evident.isPresent() && named.get() != evident.get() && !isJsonAsYaml) {
            LocalizedText reason = OtherForm.reason(file, Optional.empty(), evident.get());
            throw new TableFileException(reason.ja(), reason.en());
        }
        if (named.isPresent()) {
            return named.get();
        }
        return evident.isPresent() ? evident.get() : TextShape.of(content);
    }

    /** The form, if nothing else begins like this content. */
    public static Optional<DisclosureForm> evident(byte[] content) {
        if (startsWith(content, ZIP) || startsWith(content, COMPOUND_FILE)) {
            return Optional.of(DisclosureForm.xlsx);
        }
        int first = visible(content, startsWith(content, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
        if (at(content, first) == '<') {
            return isPage(content) ? Optional.of(DisclosureForm.html) : Optional.empty();
        }
        int second = at(content, first) == '{' ? at(content, visible(content, first + 1)) : 0;
        return second == '"' || second == '}' ? Optional.of(DisclosureForm.json) : Optional.empty();
    }

    private static boolean isPage(byte[] content) {
        String front = new String(content, 0, Math.min(FRONT, content.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return front.contains("<!doctype html") || front.contains("<html");
    }

    /** The index of the first byte that is not white space. */
    private static int visible(byte[] content, int from) {
        int index = from;
        while (index < content.length && content[index] >= 0 && content[index] <= ' ') {
            index++;
        }
        return index;
    }

    private static int at(byte[] content, int index) {
        return index < content.length ? content[index] : 0;
    }

    private static boolean startsWith(byte[] content, byte... beginning) {
        boolean starts = content.length >= beginning.length;
        for (int i = 0; starts && i < beginning.length; i++) {
            starts = content[i] == beginning[i];
        }
        return starts;
    }
}
