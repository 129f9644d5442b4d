package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureReader;
import io.github.clouddisclosure.jackson.internal.codec.DisclosureWriter;
import io.github.clouddisclosure.jackson.internal.codec.FindingList;
import io.github.clouddisclosure.jackson.internal.codec.Limit;
import io.github.clouddisclosure.jackson.internal.codec.Problems;
import io.github.clouddisclosure.jackson.internal.codec.RowIndex;
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
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A disclosure with the text it was read from. */
final class DisclosureDocument {
    private static final LocalizedText EMPTY = new LocalizedText("内容がありません。", "It is empty.");
    private static final LocalizedText CUT_OFF = new LocalizedText("途中で終わっています。", "It is cut off.");
    private static final LocalizedText UNEXPECTED =
            new LocalizedText("ここに置けない文字があります。", "There is an unexpected character.");

    /** A row is in its section or, like 1.1, at the top level. */
    private static final int ROW_LEVELS = 2;

    private final byte[] json;
    private final Disclosure disclosure;
    private final List<Finding> problems;
    private final boolean isOverLimit;
    private final ReadLimits limits;

    private DisclosureDocument(byte[] json, Disclosure disclosure, Problems problems, ReadLimits limits) {
        this.json = json;
        this.disclosure = disclosure;
        this.problems = problems.findings();
        this.isOverLimit = problems.areOverLimit();
        this.limits = limits;
    }

    static DisclosureDocument parse(byte[] json, ReadLimits limits) {
        LineIndex source = new LineIndex(json);
        Problems problems = new Problems(source, RowIndex.forReading(), limits);
        if (json.length > limits.bytes()) {
            String most = Integer.toString(limits.bytes());
            throw problems.fatal(source.at(0), FindingCode.LIMIT_EXCEEDED, Limit.SIZE, Problems.same(most));
        }
        if (Utf8.looksLikeAnotherEncoding(json)) {
            throw notUtf8(json, 0);
        }
        if (Utf8.hasIllegalSequence(json)) {
            throw notUtf8(json, Utf8.firstMalformed(json));
        }
        try (JsonParser parser = Streaming.parser(json)) {
            return parse(json, parser, limits, problems, source);
        } catch (DisclosureReadException refused) {
            int malformed = Utf8.firstMalformed(json);
            throw malformed < 0 ? refused : notUtf8(json, malformed);
        }
    }

    /** The beginning of a text that is too long is enough, since no character takes less than a byte. */
    static DisclosureDocument parse(String json, ReadLimits limits) {
        boolean isTooLong = json.length() > limits.bytes();
        if (isTooLong) {
            return parse(json.substring(0, limits.bytes() + 1).getBytes(StandardCharsets.UTF_8), limits);
        }
        int lone = Utf8.firstLoneSurrogate(json);
        if (lone >= 0) {
            byte[] before = json.substring(0, lone).getBytes(StandardCharsets.UTF_8);
            throw notUtf8(before, before.length);
        }
        return parse(json.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static DisclosureDocument parse(
            byte[] json, JsonParser parser, ReadLimits limits, Problems problems, LineIndex source) {
        TokenReader tokens = new Jackson3Reader(parser);
        Disclosure disclosure;
        try {
            if (parser.nextToken() == null) {
                throw problems.fatal(source.at(json.length), FindingCode.NOT_JSON, EMPTY);
            }
            disclosure = new DisclosureReader(tokens, RowIndex.forReading(), limits, problems).read();
        } catch (StreamConstraintsException tooLong) {
            throw problems.limitExceeded(tokens, Limit.NAME_OR_NUMBER, Streaming.MAX_NAME_LENGTH);
        } catch (JacksonException unreadable) {
            boolean atEnd = unreadable instanceof UnexpectedEndOfInputException;
            long offset = atEnd ? json.length : offset(unreadable);
            throw problems.fatal(source.at(offset), FindingCode.NOT_JSON, atEnd ? CUT_OFF : UNEXPECTED);
        }
        long end = parser.currentLocation().getByteOffset();
        if (hasMore(parser)) {
            throw problems.fatal(source.at(Utf8.skipSpace(json, (int) end)), FindingCode.TRAILING_TEXT);
        }
        return new DisclosureDocument(json, disclosure, problems, limits);
    }

    private static boolean hasMore(JsonParser parser) {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException notEvenJson) {
            return true;
        }
    }

    private static long offset(JacksonException unreadable) {
        return unreadable.getLocation() == null
                ? 0
                : Math.max(0, unreadable.getLocation().getByteOffset());
    }

    /** The only finding: bytes that are not UTF-8 cannot be checked further. */
    private static DisclosureReadException notUtf8(byte[] json, int malformed) {
        Position position = new LineIndex(json).at(malformed);
        return new DisclosureReadException(
                List.of(Finding.at("", FindingCode.NOT_UTF_8).withPosition(position)));
    }

    Disclosure disclosure() {
        return disclosure;
    }

    List<Finding> problems() {
        return problems;
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
        inOrder.addAll(RowPositions.place(aboutAnswers, json, RowIndex.of(disclosure.getGuideline())));
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
        if (json.size() > limits.bytes()) {
            String most = Integer.toString(limits.bytes());
            throw new DisclosureWriteException(
                    Finding.at("", FindingCode.LIMIT_EXCEEDED, Limit.SIZE, Problems.same(most)));
        }
        return json.toByteArray();
    }
}
