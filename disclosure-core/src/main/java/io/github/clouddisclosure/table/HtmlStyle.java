package io.github.clouddisclosure.table;

import io.github.clouddisclosure.internal.markup.PageText;

/** The style of the page, read on the first call. */
final class HtmlStyle {
    private HtmlStyle() {}

    static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        private static final String TEXT = PageText.style(HtmlStyle.class, "official-table.css");
    }
}
