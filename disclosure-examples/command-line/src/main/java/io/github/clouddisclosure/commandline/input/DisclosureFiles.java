package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.output.Failure;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads disclosures from files in any form: JSON, YAML, and published tables. */
public final class DisclosureFiles {
    private final InputFiles input;
    private final Optional<DisclosureForm> form;
    private final Charset encoding;

    /**
     * A reader.
     *
     * @param form the form of every file; without it, that of its extension or content
     * @param encoding the encoding of texts, except for JSON and YAML, which are UTF-8
     */
    public DisclosureFiles(InputFiles input, Optional<DisclosureForm> form, Charset encoding) {
        this.input = input;
        this.form = form;
        this.encoding = encoding;
    }

    /** The encoding of texts, except for JSON and YAML. */
    public Charset encoding() {
        return encoding;
    }

    /** Takes the content of a file, whose form is known. */
    public interface Taker<T> {
        /** Takes a document: JSON or YAML. */
        T document(byte[] content, DisclosureForm form) throws IOException;

        /** Takes a published table. */
        T table(byte[] content, DisclosureForm form, TableForm table) throws IOException;
    }

    /** Reads a file to its end, and says in words whatever goes wrong with it; {@code -} is standard input. */
    public <T> T open(String file, Taker<T> taker) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            byte[] content = input.read(file);
            DisclosureForm read = form.isPresent() ? form.get() : ContentForm.of(path, content);
            try {
                return take(content, read, taker);
            } catch (DisclosureReadException
                    | TableReadException
                    | TableFileException
                    | CharacterCodingException failure) {
                Optional<LocalizedText> other =
                        failure instanceof TableLimitException ? Optional.empty() : otherForm(file, content, read);
                if (other.isPresent()) {
                    throw unreadable(file, other.get());
                }
                throw failure;
            }
        } catch (UnreadableFileException unreadable) {
            throw unreadable;
        } catch (DisclosureReadException notADisclosure) {
            throw new UnreadableFileException(new UnreadableFile(file, notADisclosure.findings()));
        } catch (TableReadException noTable) {
            throw new UnreadableFileException(UnreadableFile.of(file, noTable.finding()));
        } catch (InvalidPathException notAName) {
            throw unreadable(file, Failure.of(notAName));
        } catch (CharacterCodingException otherEncoding) {
            throw unreadable(file, Failure.of(encoding));
        } catch (IOException failure) {
            throw unreadable(file, Failure.of(failure, Path.of(file)));
        } catch (RuntimeException broken) { // other files can still be read
            throw unreadable(file, Failure.of(broken));
        } catch (OutOfMemoryError | StackOverflowError tooLarge) { // the memory that this file took is free again
            throw unreadable(file, Failure.of(tooLarge));
        }
    }

    private static <T> T take(byte[] content, DisclosureForm form, Taker<T> taker) throws IOException {
        if (form.table().isEmpty()) {
            return taker.document(content, form);
        }
        BoundedFile.check(content);
        return taker.table(content, form, form.table().get());
    }

    /** Why content could not be read in a form, if it is a disclosure in another one. */
    public Optional<LocalizedText> otherForm(String file, byte[] content, DisclosureForm tried) {
        return OtherForm.of(content, tried, encoding).map(found -> OtherForm.reason(Path.of(file), form, found));
    }

    /** Reads a disclosure. */
    public ReadDisclosure read(String file) throws UnreadableFileException {
        return read(file, Function.identity());
    }

    /** Reads a disclosure, and takes from it what is needed, which can fail as reading can. */
    public <T> T read(String file, Function<ReadDisclosure, T> taking) throws UnreadableFileException {
        return open(file, new Taker<>() {
            @Override
            public T document(byte[] content, DisclosureForm read) {
                Disclosure disclosure = read.document().orElseThrow().read(content);
                return taking.apply(new ReadDisclosure(file, disclosure, Optional.empty()));
            }

            @Override
            public T table(byte[] content, DisclosureForm read, TableForm table) throws IOException {
                TableReading reading = TableReader.read(table.read(content, encoding));
                return taking.apply(new ReadDisclosure(file, reading.disclosure(), Optional.of(reading)));
            }
        });
    }

    private static UnreadableFileException unreadable(String file, LocalizedText reason) {
        return new UnreadableFileException(UnreadableFile.of(file, reason));
    }
}
