package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.input.DisclosureForm;

/** The forms that a table can be imported from, as named on the command line. */
enum ImportFormat {
    txt(DisclosureForm.txt),
    md(DisclosureForm.md),
    csv(DisclosureForm.csv),
    tsv(DisclosureForm.tsv),
    html(DisclosureForm.html),
    xlsx(DisclosureForm.xlsx);

    private final DisclosureForm form;

    ImportFormat(DisclosureForm form) {
        this.form = form;
    }

    DisclosureForm form() {
        return form;
    }
}
