package io.github.clouddisclosure.benchmarks.scale;

/** How the files are validated, or set side by side. */
public enum Way {
    ONE_THREAD("**`DisclosureJson.validate(Path)`**, one thread"),
    TWO_THREADS("**`DisclosureJson.validate(Path)`**, two threads"),
    COMMAND_LINE("**`java -jar disclosure.jar validate @LIST`**"),
    COMPARE_ONE_THREAD("**`java -jar disclosure.jar compare @LIST --format jsonl`**, one core"),
    COMPARE_TWO_THREADS("**`java -jar disclosure.jar compare @LIST --format jsonl`**, two cores");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** {@return its name in the report; bold if it is this library's} */
    public String title() {
        return title;
    }
}
