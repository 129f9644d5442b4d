package tables;

import static io.github.clouddisclosure.answer.Answers.no;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.HtmlTables;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.tablefiles.XlsxTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a disclosure as a page and as a workbook, reads both back and prints whether they are the same. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.fireDetection(no()))
                .build();
        OfficialTable table = OfficialTable.of(disclosure, Locale.JAPANESE);
        byte[] page = HtmlPage.write(table).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        OfficialWorkbook.write(table, workbook);
        System.out.println(isSame(disclosure, HtmlTables.read(page)) + " "
                + isSame(disclosure, XlsxTables.read(workbook.toByteArray())) + " "
                + Main.class.getModule().isNamed());
    }

    private static boolean isSame(Disclosure disclosure, List<TableGrid> grids) {
        return TableReader.read(grids).disclosure().equals(disclosure);
    }
}
