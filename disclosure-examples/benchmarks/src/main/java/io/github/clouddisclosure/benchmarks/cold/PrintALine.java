package io.github.clouddisclosure.benchmarks.cold;

/** What the other programs are compared with. */
final class PrintALine {
    private PrintALine() {}

    public static void main(String[] arguments) {
        System.out.println("A line");
    }
}
