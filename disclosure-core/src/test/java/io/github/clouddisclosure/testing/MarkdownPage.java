package io.github.clouddisclosure.testing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown that a program of the tests renders. Texts are shown as they are: nothing in them is markup. */
public final class MarkdownPage {
    private static final String SOURCE = "<!-- Rendered by the tests. To write it anew: mvn -Drenew test -->\n\n";

    private final StringBuilder page = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param title its title
     * @return the page
     */
    public static MarkdownPage titled(String title) {
        MarkdownPage page = new MarkdownPage();
        page.page.append(SOURCE).append("# ").append(text(title)).append('\n');
        return page;
    }

    private MarkdownPage() {}

    /**
     * Begins a section. Links lead to it by its title, in lower case and with hyphens for spaces.
     *
     * @param title its title
     * @return this page
     */
    public MarkdownPage section(String title) {
        page.append("\n## ").append(title).append('\n');
        return this;
    }

    /**
     * Adds a paragraph, a list or any other Markdown.
     *
     * @param markdown the lines, added unchanged
     * @return this page
     */
    public MarkdownPage add(String markdown) {
        page.append('\n').append(markdown).append('\n');
        return this;
    }

    /**
     * Adds a code block.
     *
     * @param language the language of the code
     * @param code the code
     * @return this page
     */
    public MarkdownPage code(String language, String code) {
        return add("```" + language + '\n' + code.stripTrailing() + "\n```");
    }

    /**
     * Adds a table.
     *
     * @param head the cells of its head
     * @param rows the cells of its rows, in Markdown
     * @return this page
     */
    public MarkdownPage table(List<String> head, List<List<String>> rows) {
        String rule = line(Collections.nCopies(head.size(), "---"));
        return add(line(head)
                + '\n'
                + rule
                + '\n'
                + rows.stream().map(MarkdownPage::line).collect(Collectors.joining("\n")));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /**
     * Escapes the characters that have a meaning in Markdown.
     *
     * @param text a text
     * @return Markdown that shows it
     */
    public static String text(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|#]", "\\\\$0");
    }

    /** {@return the page} */
    @Override
    public String toString() {
        return page.toString();
    }
}
