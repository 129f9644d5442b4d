package io.github.clouddisclosure.benchmarks.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The floor of an import: jsoup's own parse of the page, with the text of every cell fetched but not used. */
@State(Scope.Benchmark)
public class PageScan {
    /** {@return the total length of all texts} */
    public long scan(byte[] page) throws IOException {
        long length = 0;
        for (Element cell :
                Jsoup.parse(new ByteArrayInputStream(page), null, "").select("td, th")) {
            length += cell.text().length();
        }
        return length;
    }
}
