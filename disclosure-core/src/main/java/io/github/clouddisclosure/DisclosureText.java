package io.github.clouddisclosure;

import io.github.clouddisclosure.internal.row.AnsweredRows;

/** The text form of a disclosure. Applications log it, so it shows no answer. */
final class DisclosureText {
    private DisclosureText() {}

    static String of(Disclosure disclosure) {
        return "Disclosure(" + disclosure.getGuideline() + ", "
                + AnsweredRows.of(disclosure.getGuideline().rows(), disclosure::answer)
                + ", supplementary rows: " + disclosure.getSupplementary().size() + ')';
    }
}
