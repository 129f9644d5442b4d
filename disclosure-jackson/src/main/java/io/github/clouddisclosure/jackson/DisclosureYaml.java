package io.github.clouddisclosure.jackson;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.output.FileReplacement;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads, writes and validates disclosures as YAML 1.2. Immutable and thread-safe: make one and keep it.
 *
 * <p>The form is that of {@link DisclosureJson}, with the same fields, limits and findings; JSON is YAML and reads the same.
 * Reading needs Jackson's YAML format ({@code tools.jackson.dataformat:jackson-dataformat-yaml}), an optional dependency, and
 * fails with a {@link NoClassDefFoundError} without it; writing does not need it.
 *
 * <p>What stands without quotation marks is what the row asks for. Where it asks for words, they arrive as written: {@code
 * 0123}, {@code 1_000}, {@code 12:30}, {@code 2026-04-01}, {@code yes}, {@code no}, {@code on}, {@code true}, {@code NULL}.
 * Where it asks for a number, only a number of JSON is one. A field with nothing after the colon, {@code ~} and {@code null}
 * are null: the row is unanswered. Comments are not part of a disclosure and are not written again.
 *
 * <p>Anchors, aliases, tags, merge keys, directives other than {@code %YAML 1.2} and a second document are refused with the
 * code {@code unsupported-yaml}; what is not YAML with {@code not-yaml}.
 */
public final class DisclosureYaml {
    private static final DisclosureYaml DEFAULT =
            new DisclosureYaml(ReadLimits.defaults(), DisclosureValidator.create(), false);

    private final ReadLimits limits;
    private final DisclosureValidator validator;
    private final boolean reportsLookAlikes;

    private DisclosureYaml(ReadLimits limits, DisclosureValidator validator, boolean reportsLookAlikes) {
        this.limits = requireNonNull(limits, "limits");
        this.validator = requireNonNull(validator, "validator");
        this.reportsLookAlikes = reportsLookAlikes;
    }

    /** {@return a reader and writer with the default limits, which compares dates with today's date in Japan} */
    public static DisclosureYaml create() {
        return DEFAULT;
    }

    /**
     * A copy with other limits.
     *
     * @param newLimits how much is read and written
     * @return a reader and writer with these limits
     */
    public DisclosureYaml withLimits(ReadLimits newLimits) {
        return new DisclosureYaml(newLimits, validator, reportsLookAlikes);
    }

    /**
     * A copy with another validator.
     *
     * @param newValidator the validator that {@link #validate(byte[])} runs
     * @return a reader and writer with this validator
     */
    public DisclosureYaml withValidator(DisclosureValidator newValidator) {
        return new DisclosureYaml(limits, newValidator, reportsLookAlikes);
    }

    /**
     * A copy whose {@link #validate(byte[])} also reports characters that only look like ordinary ones, as in text
     * copied from a PDF: code {@code look-alike}, see {@link LookAlikes}.
     *
     * @return a reader and writer that reports them
     */
    public DisclosureYaml reportingLookAlikes() {
        return new DisclosureYaml(limits, validator, true);
    }

    /**
     * Reads a disclosure. Checks that it fits the form, not that its answers are right.
     *
     * @param yaml the YAML in UTF-8
     * @return the disclosure, with every word of the text
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     */
    public Disclosure read(byte[] yaml) {
        return document(yaml).orRefuse();
    }

    /**
     * Reads a disclosure from a text. Half of a character, as a string can hold it, is refused with its place.
     *
     * @param yaml the YAML
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     */
    public Disclosure read(String yaml) {
        return document(yaml).orRefuse();
    }

    /**
     * Reads a disclosure from a stream, which is read to its end and not closed.
     *
     * @param yaml the YAML in UTF-8
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the stream cannot be read
     */
    public Disclosure read(InputStream yaml) throws IOException {
        return read(input().bytes(yaml));
    }

    /**
     * Reads a disclosure from a reader, which is read to its end and not closed.
     *
     * @param yaml the YAML
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the reader fails
     */
    public Disclosure read(Reader yaml) throws IOException {
        return read(input().text(yaml));
    }

    /**
     * Reads a disclosure from a file.
     *
     * @param yaml a file of YAML in UTF-8
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the file cannot be read
     */
    public Disclosure read(Path yaml) throws IOException {
        return read(input().bytes(yaml));
    }

    /**
     * Validates a disclosure. Reports content that does not fit the form, and wrong or doubtful answers, each with JSON
     * pointer, line and column. The place of an object is its name, that of a missing row is its section.
     *
     * @param yaml the YAML in UTF-8
     * @return the findings, in the order and number of {@link DisclosureJson#validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     */
    public List<Finding> validate(byte[] yaml) {
        return document(yaml).validate(validator, reportsLookAlikes);
    }

    /**
     * Validates a disclosure from a text. Lines and columns are those of the text, counted as for bytes in UTF-8.
     *
     * @param yaml the YAML
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     */
    public List<Finding> validate(String yaml) {
        return document(yaml).validate(validator, reportsLookAlikes);
    }

    /**
     * Validates a disclosure from a stream, which is read to its end and not closed.
     *
     * @param yaml the YAML in UTF-8
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the stream cannot be read
     */
    public List<Finding> validate(InputStream yaml) throws IOException {
        return validate(input().bytes(yaml));
    }

    /**
     * Validates a disclosure from a reader, which is read to its end and not closed.
     *
     * @param yaml the YAML
     * @return the findings, as from {@link #validate(String)}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the reader fails
     */
    public List<Finding> validate(Reader yaml) throws IOException {
        return validate(input().text(yaml));
    }

    /**
     * Validates a disclosure from a file.
     *
     * @param yaml a file of YAML in UTF-8
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the file cannot be read
     */
    public List<Finding> validate(Path yaml) throws IOException {
        return validate(input().bytes(yaml));
    }

    /**
     * Writes a disclosure, a field on each line, rows in the order of the guideline. Equal disclosures read from the same
     * words give the same bytes. Whatever this writes, it can read. A text with line breaks is a block, as it is written; a
     * text that some version of YAML would take for something else is in quotation marks; control characters, bidirectional
     * controls and line separators in a text are escaped.
     *
     * @param disclosure the disclosure
     * @return YAML in UTF-8, with a line feed at the end
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again
     */
    public byte[] write(Disclosure disclosure) {
        return DisclosureDocument.writeYaml(disclosure, limits);
    }

    /**
     * Writes a disclosure as a text.
     *
     * @param disclosure the disclosure
     * @return the same YAML as from {@link #write(Disclosure)}
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again
     */
    public String writeAsString(Disclosure disclosure) {
        return new String(write(disclosure), StandardCharsets.UTF_8);
    }

    /**
     * Writes a disclosure to a writer, which is not closed.
     *
     * @param disclosure the disclosure
     * @param yaml where the YAML goes
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the writer fails
     */
    public void write(Disclosure disclosure, Writer yaml) throws IOException {
        yaml.write(writeAsString(disclosure));
    }

    /**
     * Writes a disclosure to a stream, which is not closed.
     *
     * @param disclosure the disclosure
     * @param yaml where the YAML goes
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the stream cannot be written to
     */
    public void write(Disclosure disclosure, OutputStream yaml) throws IOException {
        yaml.write(write(disclosure));
    }

    /**
     * Writes a disclosure to a file, which is replaced as {@link DisclosureJson#write(Disclosure, Path)} says.
     *
     * @param disclosure the disclosure
     * @param yaml the file
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the file cannot be written, or no file can be created in its folder
     */
    public void write(Disclosure disclosure, Path yaml) throws IOException {
        FileReplacement.write(yaml, write(disclosure));
    }

    private DisclosureDocument document(byte[] yaml) {
        return DisclosureDocument.parse(new YamlText(yaml), limits);
    }

    private DisclosureDocument document(String yaml) {
        return document(DisclosureDocument.bytes(yaml, limits));
    }

    private BoundedInput input() {
        return new BoundedInput(limits);
    }
}
