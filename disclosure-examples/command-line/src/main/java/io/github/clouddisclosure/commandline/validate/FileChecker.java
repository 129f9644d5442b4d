package io.github.clouddisclosure.commandline.validate;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.findings.CheckedFile;
import io.github.clouddisclosure.commandline.input.DisclosureFiles;
import io.github.clouddisclosure.commandline.input.DisclosureForm;
import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.commandline.input.UnreadableFileException;
import io.github.clouddisclosure.commandline.source.PersonalTableLines;
import io.github.clouddisclosure.commandline.source.SourceLines;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and validates files, whatever their form. What goes wrong with a file is a finding about it. */
final class FileChecker {
    private static final LocalizedText FINDINGS = new LocalizedText("指摘の数", "number of findings");

    private final DisclosureFiles files;
    private final DisclosureValidator validator;
    private final DisclosureJson json;
    /** Takes what is read. */
    private final Optional<AnnotatedCopy> copy;

    /**
     * A checker.
     *
     * @param copy takes what is read, if it is to be written with the findings
     */
    FileChecker(DisclosureFiles files, DisclosureValidator validator, Optional<AnnotatedCopy> copy) {
        this.files = files;
        this.validator = validator;
        this.copy = copy;
        this.json = DisclosureJson.create().withValidator(validator).reportingLookAlikes();
    }

    /** Checks a file; {@code -} is standard input. */
    CheckedFile check(String file) {
        try {
            return files.open(file, new DisclosureFiles.Taker<>() {
                @Override
                public CheckedFile document(byte[] content, DisclosureForm form) {
                    return checkDocument(file, content, form);
                }

                @Override
                public CheckedFile table(byte[] content, DisclosureForm form, TableForm table) throws IOException {
                    return checkTable(file, content, form, table);
                }
            });
        } catch (UnreadableFileException unreadable) {
            return CheckedFile.of(unreadable.file());
        }
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
            return files.otherForm(file, content, read)
                    .map(reason -> CheckedFile.of(UnreadableFile.of(file, reason)))
                    .orElseGet(() -> new CheckedFile(file, false, notADisclosure.findings(), List.of(), source));
        }
    }

    private static void take(byte[] content, DisclosureForm read, AnnotatedCopy copy) {
        try {
            copy.take(read.document().orElseThrow().read(content), read);
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
        List<TableGrid> grids = table.read(content, files.encoding());
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
                ? SourceLines.without(new PersonalTableLines(reading, grids), content, files.encoding())
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
