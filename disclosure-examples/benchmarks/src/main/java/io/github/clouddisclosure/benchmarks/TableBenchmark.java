package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.benchmarks.comparison.PageScan;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The official table: rendering it to a page, and reading the forms that the command line imports. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableBenchmark {
    @Benchmark
    public String renderHtml(Document document) {
        return HtmlPage.write(OfficialTable.of(document.disclosure(), Locale.JAPANESE));
    }

    @Benchmark
    public long pageScan(Published published, PageScan scan) throws IOException {
        return scan.scan(published.html);
    }

    @Benchmark
    public TableReading importHtml(Published published) throws IOException {
        return read(TableForm.HTML, published.html);
    }

    @Benchmark
    public TableReading importMarkdown(Published published) throws IOException {
        return read(TableForm.MD, published.markdown);
    }

    private static TableReading read(TableForm form, byte[] content) throws IOException {
        return TableReader.read(form.read(content, StandardCharsets.UTF_8));
    }

    /** The files to import. */
    @State(Scope.Benchmark)
    public static class Published {
        private byte[] html = {};
        private byte[] markdown = {};

        /** Renders them. */
        @Setup
        public void render(Document document) {
            OfficialTable table = OfficialTable.of(document.disclosure(), Locale.JAPANESE);
            html = HtmlPage.write(table).getBytes(StandardCharsets.UTF_8);
            markdown = MarkdownTable.write(table).getBytes(StandardCharsets.UTF_8);
        }
    }
}
