package io.github.clouddisclosure.commandline.findings;

/** Where the project is. */
final class Project {
    static final String HOME = "https://github.com/clouddisclosure/disclosure";

    /** Where its pages are, each by its path in the repository. */
    static final String PAGES = HOME + "/blob/main/";

    private Project() {}
}
