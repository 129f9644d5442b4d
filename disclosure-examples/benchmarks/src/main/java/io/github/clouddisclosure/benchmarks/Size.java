package io.github.clouddisclosure.benchmarks;

/** How large a document is, as UTF-8. */
public enum Size {
    /** The shortest document without findings; the names of the rows take up most of it. */
    KB_3(3_000, 0, 0),
    /** About what providers publish. */
    KB_30(30_000, 250, 12),
    /** Long texts and many supplementary rows. */
    KB_300(300_000, 3_000, 120);

    private final int bytes;
    private final int textBytes;
    private final int supplementaryRows;

    Size(int bytes, int textBytes, int supplementaryRows) {
        this.bytes = bytes;
        this.textBytes = textBytes;
        this.supplementaryRows = supplementaryRows;
    }

    /** The nominal size, in bytes. */
    int bytes() {
        return bytes;
    }

    /** How many bytes are added to each text and each note of the complete example. */
    int textBytes() {
        return textBytes;
    }

    int supplementaryRows() {
        return supplementaryRows;
    }
}
