package io.github.clouddisclosure.benchmarks.cold;

/** The program that the others are compared with. */
final class PrintALine {
    private PrintALine() {}

    public static void main(String[] arguments) {
        System.out.println("A line");
    }
}
