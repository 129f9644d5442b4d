package io.github.clouddisclosure.commandline.merge;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.output.DocumentForm;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A document to be merged: a table has more in it than its rows, which could not be written again.
 *
 * @param disclosure what it says
 * @param form its form
 * @param content the file as it is
 */
record MergeInput(Disclosure disclosure, DocumentForm form, byte[] content) {
    /** Reads a document. One of no bytes, as git has it where nothing was before, is without answers. */
    static MergeInput read(String file, DisclosureFiles files) throws UnreadableFileException {
        return files.open(file, new DisclosureFiles.Taker<>() {
            @Override
            public MergeInput document(byte[] content, DisclosureForm form) {
                DocumentForm document = form.document().orElseThrow();
                return new MergeInput(disclosure(content, document), document, content);
            }

            @Override
            public MergeInput table(byte[] content, DisclosureForm form, TableForm table) throws IOException {
                throw new TableFileException(
                        "JSON でも YAML でもありません。表は import で情報開示にしてから統合してください。",
                        "It is neither JSON nor YAML. Make a disclosure of a table with import first.");
            }
        });
    }

    private static Disclosure disclosure(byte[] content, DocumentForm form) {
        return content.length == 0 ? Disclosure.builder().build() : form.read(content);
    }

    /** Whether there may be comments in it, which are no part of the disclosure. */
    boolean mayHaveComments() {
        String text = new String(content, StandardCharsets.UTF_8);
        return form == DocumentForm.yaml && text.contains("#") || text.contains("$comment");
    }
}
