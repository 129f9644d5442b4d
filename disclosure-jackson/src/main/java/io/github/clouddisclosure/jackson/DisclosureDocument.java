package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureReader;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureWriter;
import io.github.clouddisclosure.jackson.internal.codec.FindingList;
import io.github.clouddisclosure.jackson.internal.codec.Limit;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.codec.RowIndex;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** A disclosure with the text it was read from. */
final class DisclosureDocument {
    /** A row is in its section or, like 1.1, at the top level. */
    private static final int ROW_LEVELS = 2;

    private final DocumentText text;
    private final Disclosure disclosure;
    private final List<Finding> problems;
    private final boolean isOverLimit;
    private final ReadLimits limits;

    private DisclosureDocument(DocumentText text, Disclosure disclosure, Problems problems, ReadLimits limits) {
        this.text = text;
        this.disclosure = disclosure;
        this.problems = problems.findings();
        this.isOverLimit = problems.areOverLimit();
        this.limits = limits;
    }

    static DisclosureDocument parse(DocumentText text, ReadLimits limits) {
        byte[] bytes = text.bytes();
        Problems problems = new Problems(text, RowIndex.forReading(), limits);
        if (bytes.length > limits.bytes()) {
            String most = Integer.toString(limits.bytes());
            throw problems.fatal(text.at(0), FindingCode.LIMIT_EXCEEDED, Limit.SIZE, Problems.same(most));
        }
        if (Utf8.looksLikeAnotherEncoding(bytes)) {
            throw notUtf8(bytes, 0);
        }
        int found = text.malformed();
        if (found >= 0) {
            throw notUtf8(bytes, found);
        }
        text.checkStart(problems);
        try (JsonParser parser = text.parser()) {
            return parse(text, parser, limits, problems);
        } catch (DisclosureReadException refused) {
            int malformed = Utf8.firstMalformed(bytes);
            throw malformed < 0 ? refused : notUtf8(bytes, malformed);
        }
    }

    /** A text as bytes. The beginning of one that is too long is enough, since no character takes less than a byte. */
    static byte[] bytes(String text, ReadLimits limits) {
        boolean isTooLong = text.length() > limits.bytes();
        if (isTooLong) {
            return text.substring(0, limits.bytes() + 1).getBytes(StandardCharsets.UTF_8);
        }
        int lone = Utf8.firstLoneSurrogate(text);
        if (lone >= 0) {
            byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw notUtf8(before, before.length);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static DisclosureDocument parse(
            DocumentText text, JsonParser parser, ReadLimits limits, Problems problems) {
        TokenReader tokens = text.tokens(parser, problems);
        Disclosure disclosure;
        try {
            if (tokens.next() == Token.NONE) {
                throw text.empty(problems);
            }
            disclosure = new DisclosureReader(tokens, RowIndex.forReading(), limits, problems).read();
        } catch (StreamConstraintsException tooLong) {
            throw problems.limitExceeded(tokens, Limit.NAME_OR_NUMBER, Streaming.MAX_NAME_LENGTH);
        } catch (JacksonException unreadable) {
            throw text.refusal(unreadable, tokens, problems);
        }
        text.checkEnd(parser, tokens, problems);
        return new DisclosureDocument(text, disclosure, problems, limits);
    }

    /** The only finding: bytes that are not UTF-8 cannot be checked further. */
    private static DisclosureReadException notUtf8(byte[] bytes, int malformed) {
        Position position = new LineIndex(bytes).at(malformed);
        return new DisclosureReadException(
                List.of(Finding.at("", FindingCode.NOT_UTF_8).withPosition(position)));
    }

    /**
     * The disclosure.
     *
     * @throws DisclosureReadException if there is content that does not fit the form
     */
    Disclosure orRefuse() {
        if (!problems.isEmpty()) {
            throw new DisclosureReadException(problems);
        }
        return disclosure;
    }

    List<Finding> validate(DisclosureValidator validator, boolean reportsLookAlikes) {
        if (isOverLimit) {
            return problems;
        }
        FindingList all = new FindingList(limits.findings());
        problems.forEach(all::add);
        addAboutAnswers(validator.validate(disclosure), all);
        if (reportsLookAlikes) {
            LookAlikes.report(disclosure, all::add);
        }
        if (all.size() == problems.size()) {
            return problems;
        }
        List<Finding> aboutAnswers =
                all.listed().subList(problems.size(), all.listed().size());
        if (reportsLookAlikes) {
            aboutAnswers.sort(Finding.guidelineOrder());
        }
        List<Finding> inOrder = new ArrayList<>(problems);
        RowIndex rows = RowIndex.of(disclosure.getGuideline());
        inOrder.addAll(RowPositions.place(aboutAnswers, text, rows, limits));
        return all.complete(inOrder);
    }

    private void addAboutAnswers(List<Finding> aboutAnswers, FindingList all) {
        Set<String> unread = problems.isEmpty() ? Set.of() : unreadRows();
        for (Finding finding : aboutAnswers) {
            if (finding.code() != FindingCode.MANDATORY_UNANSWERED || !unread.contains(finding.pointer())) {
                all.add(finding);
            }
        }
    }

    /** The rows that count as unanswered only because their content could not be read, which has been reported. */
    private Set<String> unreadRows() {
        Set<String> rows = new HashSet<>();
        for (Finding problem : problems) {
            String pointer = problem.pointer();
            int slash = 0;
            for (int level = 1; level <= ROW_LEVELS && slash >= 0; level++) {
                slash = pointer.indexOf('/', slash + 1);
                rows.add(slash < 0 ? pointer : pointer.substring(0, slash));
            }
        }
        return rows;
    }

    static byte[] write(Disclosure disclosure, ReadLimits limits, boolean isCompact) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(32 * 1024);
        try (JsonGenerator generator = isCompact ? Streaming.compactGenerator(json) : Streaming.generator(json)) {
            new DisclosureWriter(new Jackson3Writer(generator), limits).write(disclosure);
            if (!isCompact) {
                generator.writeRaw('\n');
            }
        }
        checkSize(json.size(), limits);
        return json.toByteArray();
    }

    static byte[] writeYaml(Disclosure disclosure, ReadLimits limits) {
        YamlWriter yaml = new YamlWriter();
        new DisclosureWriter(yaml, limits).write(disclosure);
        byte[] bytes = yaml.text().getBytes(StandardCharsets.UTF_8);
        checkSize(bytes.length, limits);
        return bytes;
    }

    private static void checkSize(int size, ReadLimits limits) {
        if (size > limits.bytes()) {
            String most = Integer.toString(limits.bytes());
            throw new DisclosureWriteException(
                    Finding.at("", FindingCode.LIMIT_EXCEEDED, Limit.SIZE, Problems.same(most)));
        }
    }
}
