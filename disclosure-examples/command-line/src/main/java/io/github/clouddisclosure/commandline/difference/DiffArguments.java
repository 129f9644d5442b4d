package io.github.clouddisclosure.commandline.difference;

import java.util.List;

/**
 * The two files of a run, as given on the command line, or by git.
 *
 * @param before the old file
 * @param after the new file
 * @param nameBefore the old file, for people: git gives temporary files
 * @param nameAfter the new file, for people
 * @param isOfGit whether git asks, for which any exit code but 0 is a failure
 */
record DiffArguments(String before, String after, String nameBefore, String nameAfter, boolean isOfGit) {
    /** What git gives, and diff takes, for a file that does not exist. */
    static final String NONE = "/dev/null";

    private static final int OF_GIT = 7;
    /** A file that was renamed has two more arguments: its new name, and what git says about it. */
    private static final int OF_GIT_RENAMED = 9;

    /** Whether these are the arguments of a person, or those of git. */
    static boolean areKnown(List<String> arguments) {
        return arguments.size() == 2 || arguments.size() == OF_GIT || arguments.size() == OF_GIT_RENAMED;
    }

    /** Whether git runs this process as its external diff; of a file with a conflict, it gives the name alone. */
    static boolean isAskedByGit() {
        return System.getenv("GIT_DIFF_PATH_COUNTER") != null;
    }

    static DiffArguments of(List<String> arguments) {
        if (arguments.size() == 2) {
            return new DiffArguments(arguments.get(0), arguments.get(1), arguments.get(0), arguments.get(1), false);
        }
        String name = arguments.get(0);
        String newName = arguments.size() == OF_GIT ? name : arguments.get(OF_GIT);
        String before = arguments.get(1);
        String after = arguments.get(4);
        return new DiffArguments(
                before, after, before.equals(NONE) ? NONE : name, after.equals(NONE) ? NONE : newName, true);
    }
}
