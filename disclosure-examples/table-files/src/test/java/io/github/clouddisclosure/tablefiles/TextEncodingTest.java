package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.reading.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts in the encodings that programs save them in. */
class TextEncodingTest {
    private static byte[] encoded(TableForm form, String encoding, int... mark) throws IOException {
        String text = TableFiles.text(OfficialTable.of(CompleteExample.read(), Locale.JAPANESE), form);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(mark).forEach(bytes::write);
        bytes.writeBytes(text.getBytes(Charset.forName(encoding)));
        return bytes.toByteArray();
    }

    private static void assertComplete(TableForm form, byte[] text, Charset encoding) throws IOException {
        assertEquals(
                CompleteExample.read(),
                TableReader.read(form.read(text, encoding)).disclosure(),
                form.toString());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void aByteOrderMarkTellsTheEncoding(TableForm form) throws IOException {
        assertComplete(form, encoded(form, "UTF-8", 0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8);
        assertComplete(form, encoded(form, "UTF-16LE", 0xFF, 0xFE), StandardCharsets.UTF_8);
        assertComplete(form, encoded(form, "UTF-16BE", 0xFE, 0xFF), Charset.forName("windows-31j"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TXT", "MD", "CSV", "TSV"})
    void anEncodingWithoutMarkIsThatWhichIsNamed(TableForm form) throws IOException {
        for (String encoding : List.of("windows-31j", "EUC-JP", "UTF-16LE")) {
            byte[] text = encoded(form, encoding);
            assertComplete(form, text, Charset.forName(encoding));
            assertThrows(CharacterCodingException.class, () -> form.read(text, StandardCharsets.UTF_8), encoding);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "UTF-8, 2", "windows-31j, 1", "UTF-16LE, 1"})
    void aTextThatEndsWithinACharacterIsCutOff(String encoding, int missing) {
        byte[] text = "表".getBytes(Charset.forName(encoding));
        byte[] cut = Arrays.copyOf(text, text.length - missing);
        TableFileException refusal =
                assertThrows(TableFileException.class, () -> TableForm.TXT.read(cut, Charset.forName(encoding)));
        assertEquals("The text ends within a character. Copy or download the file again.", refusal.getMessage());
        assertEquals(
                "文字の途中で終わっています。元のファイルから複写又はダウンロードし直してください。", refusal.reason().ja());
    }

    @Test
    void aNulIsKeptAsPartOfItsCell() throws IOException {
        byte[] text = "1 | 時点 | 日付 | 開示情報の年月日(西暦) | 必須 | a\0b".getBytes(StandardCharsets.UTF_8);
        List<TableGrid> grids = TableForm.TXT.read(text, StandardCharsets.UTF_8);
        assertEquals("a\0b", TableReader.read(grids).rows().get(0).sourceText());
    }

    @Test
    void theEncodingOfATextIsThatOfItsMarkOrTheGivenOne() {
        byte[] marked = "\uFEFFa".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(StandardCharsets.UTF_16, TableForm.encodingOf(marked, StandardCharsets.UTF_8));
        for (String text : new String[] {"", "a", "\uFEFFa"}) {
            byte[] other = text.getBytes(StandardCharsets.UTF_8);
            assertEquals(StandardCharsets.UTF_8, TableForm.encodingOf(other, StandardCharsets.UTF_8), text);
        }
    }
}
