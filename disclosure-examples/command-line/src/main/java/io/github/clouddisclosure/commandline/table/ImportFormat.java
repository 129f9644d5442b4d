package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.tablefiles.TableForm;

/** The forms that a table can be imported from, as named on the command line. */
enum ImportFormat {
    txt(TableForm.TXT),
    md(TableForm.MD),
    csv(TableForm.CSV),
    tsv(TableForm.TSV),
    html(TableForm.HTML),
    xlsx(TableForm.XLSX);

    private final TableForm form;

    ImportFormat(TableForm form) {
        this.form = form;
    }

    TableForm form() {
        return form;
    }
}
