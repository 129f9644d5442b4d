package io.github.clouddisclosure.benchmarks.cold;

/** Whether the JVM finds the classes of a program, parsed and checked, in a file. */
public enum Archive {
    /** Only those of the JDK, as always. */
    NONE,
    /** Made at the end of a run: {@code -XX:ArchiveClassesAtExit}. */
    AT_EXIT,
    /** Made from a list of classes: {@code -Xshare:dump}. Takes the classes of picocli, which are in the form of Java 5. */
    FROM_LIST
}
