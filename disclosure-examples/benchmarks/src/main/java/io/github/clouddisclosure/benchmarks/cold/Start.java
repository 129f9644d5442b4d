package io.github.clouddisclosure.benchmarks.cold;

/** The programs to start, and how. */
public enum Start {
    PRINT_A_LINE("prints a line", Archive.NONE),
    LIBRARY("**read + validate + print**", Archive.NONE),
    LIBRARY_ARCHIVED("**read + validate + print**, archive made at exit", Archive.AT_EXIT),
    COMMAND_LINE("**`java -jar disclosure.jar validate FILE`**", Archive.NONE),
    COMMAND_LINE_ARCHIVED("**`java -jar disclosure.jar validate FILE`**, archive made at exit", Archive.AT_EXIT),
    COMMAND_LINE_ARCHIVED_FROM_LIST(
            "**`java -jar disclosure.jar validate FILE`**, archive made from a list", Archive.FROM_LIST);

    private final String title;
    private final Archive archive;

    Start(String title, Archive archive) {
        this.title = title;
        this.archive = archive;
    }

    /** {@return its name in the report; bold if it is this library's} */
    public String title() {
        return title;
    }

    Archive archive() {
        return archive;
    }
}
