package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.BoundedFile;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and validates files, whatever their form. What goes wrong with a file is a finding about it. */
final class FileChecker {
    private static final LocalizedText FINDINGS = new LocalizedText("指摘の数", "number of findings");

    private final InputFiles input;
    private final Optional<DisclosureForm> form;
    private final Charset encoding;
    private final DisclosureValidator validator;
    private final DisclosureJson json;
    /** Takes what is read. */
    private final Optional<AnnotatedCopy> copy;

    /**
     * A checker.
     *
     * @param form the form of every file; without it, that of its extension or content
     * @param encoding the encoding of texts, except for JSON and YAML, which are UTF-8
     * @param copy takes what is read, if it is to be written with the findings
     */
    FileChecker(
            InputFiles input,
            Optional<DisclosureForm> form,
            Charset encoding,
            DisclosureValidator validator,
            Optional<AnnotatedCopy> copy) {
        this.input = input;
        this.form = form;
        this.encoding = encoding;
        this.validator = validator;
        this.copy = copy;
        this.json = DisclosureJson.create().withValidator(validator).reportingLookAlikes();
    }

    /** Checks a file; {@code -} is standard input. */
    CheckedFile check(String file) {
        try {
            Path path = Path.of(file);
            byte[] content = input.read(file);
            DisclosureForm read = form.isPresent() ? form.get() : ContentForm.of(path, content);
            return read.table().isPresent()
                    ? checkTable(file, content, read, read.table().get())
                    : checkDocument(file, content, read);
        } catch (TableReadException noTable) {
            return CheckedFile.unreadable(file, noTable.finding());
        } catch (InvalidPathException notAName) {
            return unreadable(file, Failure.of(notAName));
        } catch (CharacterCodingException otherEncoding) {
            return unreadable(file, Failure.of(encoding));
        } catch (IOException failure) {
            return unreadable(file, Failure.of(failure, Path.of(file)));
        } catch (RuntimeException broken) { // the other files are still validated
            return unreadable(file, Failure.of(broken));
        } catch (OutOfMemoryError | StackOverflowError tooLarge) { // the memory that this file took is free again
            return unreadable(file, Failure.of(tooLarge));
        }
    }

    /** A file that cannot be read, for a reason. */
    static CheckedFile unreadable(String file, LocalizedText reason) {
        return CheckedFile.unreadable(file, Finding.at("", FindingCode.UNREADABLE, reason));
    }

    /** Reads YAML only if there is any, since its parser takes a while to start. */
    private CheckedFile checkDocument(String file, byte[] content, DisclosureForm read) {
        boolean isYaml = read == DisclosureForm.yaml;
        SourceText source = SourceLines.of(content, read);
        try {
            List<Finding> findings = isYaml ? validateYaml(content) : json.validate(content);
            if (copy.isPresent()) {
                take(content, read, copy.get());
            }
            return new CheckedFile(file, true, findings, List.of(), source);
        } catch (DisclosureReadException notADisclosure) {
            return new CheckedFile(file, false, notADisclosure.findings(), List.of(), source);
        }
    }

    private static void take(byte[] content, DisclosureForm read, AnnotatedCopy copy) {
        try {
            copy.take(
                    read == DisclosureForm.yaml
                            ? DisclosureYaml.create().read(content)
                            : DisclosureJson.create().read(content),
                    read);
        } catch (DisclosureReadException unfit) {
            // What does not fit the form would be lost: there is no copy, as it will say.
        }
    }

    private List<Finding> validateYaml(byte[] content) {
        return DisclosureYaml.create()
                .withValidator(validator)
                .reportingLookAlikes()
                .validate(content);
    }

    private CheckedFile checkTable(String file, byte[] content, DisclosureForm read, TableForm table)
            throws IOException {
        BoundedFile.check(content);
        List<TableGrid> grids = table.read(content, encoding);
        TableReading reading = TableReader.read(grids);
        copy.ifPresent(taking -> taking.take(reading, read));
        List<Finding> findings = new ArrayList<>(reading.validate(validator));
        List<Finding> lookAlikes = lookAlikes(reading.disclosure());
        if (!lookAlikes.isEmpty()) {
            findings.addAll(reading.inPlace(lookAlikes));
            findings.sort(Finding.guidelineOrder());
        }
        boolean hasLines = table != TableForm.HTML && table != TableForm.XLSX;
        SourceText source = hasLines
                ? SourceLines.without(new PersonalTableLines(reading, grids), content, encoding)
                : SourceText.NONE;
        return new CheckedFile(file, true, findings, List.of(), source);
    }

    /** As many as are listed for JSON; a table can have millions. */
    private static List<Finding> lookAlikes(Disclosure disclosure) {
        int most = ReadLimits.defaults().findings();
        List<Finding> found = new ArrayList<>(0);
        LookAlikes.report(disclosure, finding -> {
            if (found.size() <= most) {
                found.add(finding);
            }
        });
        if (found.size() > most) {
            String number = Integer.toString(most);
            found.set(most, Finding.at("", FindingCode.LIMIT_EXCEEDED, FINDINGS, new LocalizedText(number, number)));
        }
        return found;
    }
}
