package io.github.clouddisclosure.jackson;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.internal.codec.FindingWriter;
import io.github.clouddisclosure.jackson.output.FileReplacement;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Reads, writes and validates disclosures as JSON, without databind. Immutable and thread-safe: make one and keep it.
 *
 * <p>There is one form: explicit names, rows in the order of the guideline, ISO dates, UTF-8, {@code \n}; control
 * characters, bidirectional controls and line separators in a text are escaped. Reading coerces nothing and drops
 * nothing. A byte order mark is accepted. It writes one line per row, or no white space at all: {@link #compact()}. A
 * mapper has its own printer and follows neither.
 */
public final class DisclosureJson {
    private static final DisclosureJson DEFAULT =
            new DisclosureJson(ReadLimits.defaults(), DisclosureValidator.create(), false, false);

    private final ReadLimits limits;
    private final DisclosureValidator validator;
    private final boolean reportsLookAlikes;
    private final boolean isCompact;

    private DisclosureJson(
            ReadLimits limits, DisclosureValidator validator, boolean reportsLookAlikes, boolean isCompact) {
        this.limits = requireNonNull(limits, "limits");
        this.validator = requireNonNull(validator, "validator");
        this.reportsLookAlikes = reportsLookAlikes;
        this.isCompact = isCompact;
    }

    /** {@return a reader and writer with the default limits, which compares dates with today's date in Japan} */
    public static DisclosureJson create() {
        return DEFAULT;
    }

    /**
     * A copy with other limits.
     *
     * @param newLimits how much is read and written
     * @return a reader and writer with these limits
     */
    public DisclosureJson withLimits(ReadLimits newLimits) {
        return new DisclosureJson(newLimits, validator, reportsLookAlikes, isCompact);
    }

    /**
     * A copy with another validator.
     *
     * @param newValidator the validator that {@link #validate(byte[])} runs
     * @return a reader and writer with this validator
     */
    public DisclosureJson withValidator(DisclosureValidator newValidator) {
        return new DisclosureJson(limits, newValidator, reportsLookAlikes, isCompact);
    }

    /**
     * A copy whose {@link #validate(byte[])} also reports characters that only look like ordinary ones, as in text
     * copied from a PDF: code {@code look-alike}, see {@link LookAlikes}.
     *
     * @return a reader and writer that reports them
     */
    public DisclosureJson reportingLookAlikes() {
        return new DisclosureJson(limits, validator, true, isCompact);
    }

    /**
     * A copy that writes no white space, for messages and databases. It reads the same, and the limits are the same.
     *
     * @return a reader and writer of the compact form
     */
    public DisclosureJson compact() {
        return new DisclosureJson(limits, validator, reportsLookAlikes, true);
    }

    /**
     * A copy that writes one line per row, so that a changed answer is a changed line. This is the default.
     *
     * @return a reader and writer of the indented form
     */
    public DisclosureJson indented() {
        return new DisclosureJson(limits, validator, reportsLookAlikes, false);
    }

    /**
     * Reads a disclosure. Checks that it fits the form, not that its answers are right.
     *
     * @param json the JSON in UTF-8
     * @return the disclosure, with every word of the text
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     */
    public Disclosure read(byte[] json) {
        return document(json).orRefuse();
    }

    /**
     * Reads a disclosure from a text. Half of a character, as a string can hold it, is refused with its place.
     *
     * @param json the JSON
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     */
    public Disclosure read(String json) {
        return document(json).orRefuse();
    }

    /**
     * Reads a disclosure from a stream, which is read to its end and not closed.
     *
     * @param json the JSON in UTF-8
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the stream cannot be read
     */
    public Disclosure read(InputStream json) throws IOException {
        return read(input().bytes(json));
    }

    /**
     * Reads a disclosure from a reader, which is read to its end and not closed.
     *
     * @param json the JSON
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the reader fails
     */
    public Disclosure read(Reader json) throws IOException {
        return read(input().text(json));
    }

    /**
     * Reads a disclosure from a file.
     *
     * @param json a file of JSON in UTF-8
     * @return the disclosure
     * @throws DisclosureReadException if the text is not a disclosure, or has content that does not fit the form
     * @throws IOException if the file cannot be read
     */
    public Disclosure read(Path json) throws IOException {
        return read(input().bytes(json));
    }

    /**
     * Validates a disclosure. Reports content that does not fit the form, and wrong or doubtful answers, each with JSON
     * pointer, line and column. The place of a missing row is its section.
     *
     * @param json the JSON in UTF-8
     * @return the findings: first those about the form, in the order of the text, then those about the answers, in the
     *     order of the guideline. At most {@link ReadLimits#findings()} are listed; if there are more, a last one,
     *     {@code limit-exceeded}, says how many. If those about the form alone exceed the limit, the answers are not
     *     validated.
     * @throws DisclosureReadException if the text is not a disclosure at all
     */
    public List<Finding> validate(byte[] json) {
        return document(json).validate(validator, reportsLookAlikes);
    }

    /**
     * Validates a disclosure from a text. Lines and columns are those of the text, counted as for bytes in UTF-8.
     *
     * @param json the JSON
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     */
    public List<Finding> validate(String json) {
        return document(json).validate(validator, reportsLookAlikes);
    }

    /**
     * Validates a disclosure from a stream, which is read to its end and not closed.
     *
     * @param json the JSON in UTF-8
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the stream cannot be read
     */
    public List<Finding> validate(InputStream json) throws IOException {
        return validate(input().bytes(json));
    }

    /**
     * Validates a disclosure from a reader, which is read to its end and not closed.
     *
     * @param json the JSON
     * @return the findings, as from {@link #validate(String)}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the reader fails
     */
    public List<Finding> validate(Reader json) throws IOException {
        return validate(input().text(json));
    }

    /**
     * Validates a disclosure from a file.
     *
     * @param json a file of JSON in UTF-8
     * @return the findings, as from {@link #validate(byte[])}
     * @throws DisclosureReadException if the text is not a disclosure at all
     * @throws IOException if the file cannot be read
     */
    public List<Finding> validate(Path json) throws IOException {
        return validate(input().bytes(json));
    }

    /**
     * Writes a disclosure. Equal disclosures read from the same words give the same bytes. Whatever this writes, it can
     * read.
     *
     * @param disclosure the disclosure
     * @return JSON in UTF-8, one line per row, with a line feed at the end; or {@link #compact()}
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again
     */
    public byte[] write(Disclosure disclosure) {
        return DisclosureDocument.write(disclosure, limits, isCompact);
    }

    /**
     * Writes a disclosure as a text.
     *
     * @param disclosure the disclosure
     * @return the same JSON as from {@link #write(Disclosure)}
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again
     */
    public String writeAsString(Disclosure disclosure) {
        return new String(write(disclosure), StandardCharsets.UTF_8);
    }

    /**
     * Writes a disclosure to a writer, which is not closed.
     *
     * @param disclosure the disclosure
     * @param json where the JSON goes
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the writer fails
     */
    public void write(Disclosure disclosure, Writer json) throws IOException {
        json.write(writeAsString(disclosure));
    }

    /**
     * Writes a disclosure to a stream, which is not closed.
     *
     * @param disclosure the disclosure
     * @param json where the JSON goes
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the stream cannot be written to
     */
    public void write(Disclosure disclosure, OutputStream json) throws IOException {
        json.write(write(disclosure));
    }

    /**
     * Writes a disclosure to a file. An existing file is replaced in one step when everything has been written, and
     * stays unchanged if that fails; the new one keeps its POSIX permissions, and its owner and group if the system
     * allows it. A symbolic link stays, and the file it leads to is replaced. A pipe or a device is written to
     * directly.
     *
     * @param disclosure the disclosure
     * @param json the file
     * @throws DisclosureWriteException if it exceeds a limit, so that it could not be read again; then nothing is
     *     written
     * @throws IOException if the file cannot be written, or no file can be created in its folder
     */
    public void write(Disclosure disclosure, Path json) throws IOException {
        FileReplacement.write(json, write(disclosure));
    }

    /**
     * Writes findings for programs: an array without white space, of objects with the fields {@code code}, {@code
     * severity}, {@code row} (its id, {@code "2.2"}), {@code number} (of the row, {@code 2}), {@code pointer}, {@code
     * line}, {@code column}, {@code place} (in a workbook, {@code "シート1!F23"}), {@code message} and {@code fix}, an
     * object with the fields of {@link io.github.clouddisclosure.finding.Fix}. What a finding does not have is null.
     * Neither the excerpt nor the arguments are written.
     *
     * @param findings the findings
     * @param locale the language of the messages: Japanese for a Japanese locale, English for every other
     * @return the findings as JSON, in the order given
     */
    public String writeFindings(List<Finding> findings, Locale locale) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = Streaming.compactGenerator(json)) {
            new FindingWriter(new Jackson3Writer(generator), requireNonNull(locale, "locale")).write(findings);
        }
        return json.toString(StandardCharsets.UTF_8);
    }

    private DisclosureDocument document(byte[] json) {
        return DisclosureDocument.parse(new JsonText(json), limits);
    }

    private DisclosureDocument document(String json) {
        return document(DisclosureDocument.bytes(json, limits));
    }

    private BoundedInput input() {
        return new BoundedInput(limits);
    }
}
