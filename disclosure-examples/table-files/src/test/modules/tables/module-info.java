/** A named module of an application that reads and writes table files. */
module tables {
    requires io.github.clouddisclosure.tablefiles;
}
