package io.github.clouddisclosure.benchmarks.cold;

/** Whether the JVM finds the classes of a program in an archive, already parsed and verified. */
public enum Archive {
    /** Only the classes of the JDK, the default. */
    NONE,
    /** Made at the end of a run: {@code -XX:ArchiveClassesAtExit}. */
    AT_EXIT,
    /**
     * Made from a list of classes: {@code -Xshare:dump}. Includes the classes of picocli, which are in the class file
     * format of Java 5.
     */
    FROM_LIST
}
