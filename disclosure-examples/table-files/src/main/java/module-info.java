/** Official tables as web pages and workbooks. */
module io.github.clouddisclosure.tablefiles {
    requires transitive io.github.clouddisclosure;
    requires org.jsoup;
    requires static org.jspecify;

    exports io.github.clouddisclosure.tablefiles;
}
