package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a disclosure from a parser, row by row. Needs only the streaming parser. */
final class DisclosureReader {
    static final String GUIDELINE = "guideline";
    static final String SUPPLEMENTARY = "supplementary";

    private final JsonParser parser;
    private final ReadLimits limits;
    private final Problems problems;
    private final Scalars scalars;
    private final FlatObjectReader objects;
    private final AnswerReader answers;
    private final RowIndex rows;
    private final DisclosureBuilder disclosure;
    private final boolean[] rowsSeen;
    private final Set<Section> sectionsSeen = EnumSet.noneOf(Section.class);
    private boolean guidelineSeen;
    private boolean supplementarySeen;

    DisclosureReader(JsonParser parser, RowIndex rows, ReadLimits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.rows = rows;
        this.disclosure = Disclosure.builder(rows.guideline());
        this.rowsSeen = new boolean[rows.guideline().rows().size()];
        this.problems = problems;
        this.scalars = new Scalars(parser, limits, problems);
        this.objects = new FlatObjectReader(parser, scalars, problems);
        this.answers = new AnswerReader(parser, scalars, new ValueReader(parser, scalars, objects), problems);
    }

    /**
     * Reads the current object to its end.
     *
     * @throws DisclosureReadException if it is not a disclosure at all
     */
    Disclosure read() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problems.notAnObject(parser);
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            readField(name);
        }
        if (!guidelineSeen) {
            throw problems.fatal(
                    parser,
                    FindingCode.GUIDELINE_MISSING,
                    Problems.same(rows.guideline().id()));
        }
        return disclosure.build();
    }

    private void readField(String name) {
        if (name.equals(GUIDELINE)) {
            if (isFirst(name, !guidelineSeen)) {
                guidelineSeen = true;
                checkGuideline();
            }
        } else if (name.equals(SUPPLEMENTARY)) {
            if (isFirst(name, !supplementarySeen)) {
                supplementarySeen = true;
                readSupplementary();
            }
        } else {
            readSectionOrRow(name);
        }
    }

    private void readSectionOrRow(String name) {
        GuidelineRow row = rows.in(Section.DISCLOSURE_DATE).get(name);
        Section section = row == null ? RowIndex.section(name) : null;
        if (row != null) {
            readRow(row);
        } else if (section == null) {
            problems.unknownField(parser, name, rows.atTheTop());
            parser.nextToken();
            scalars.skip();
        } else if (isFirst(name, sectionsSeen.add(section))) {
            readSection(rows.in(section));
        }
    }

    private void readSection(Map<String, GuidelineRow> inSection) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            scalars.reject(Expected.OBJECT);
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            GuidelineRow row = inSection.get(name);
            if (row == null) {
                problems.unknownField(parser, name, inSection.keySet());
                parser.nextToken();
                scalars.skip();
            } else {
                readRow(row);
            }
        }
    }

    private void readRow(GuidelineRow row) {
        if (isFirst(row.property(), !rowsSeen[row.order()])) {
            rowsSeen[row.order()] = true;
            disclosure.answer(row, answers.read(row));
        }
    }

    /** Steps to the value of a field; past it if the field is a duplicate. */
    private boolean isFirst(String name, boolean first) {
        if (!first) {
            problems.duplicateKey(parser, name);
        }
        parser.nextToken();
        if (!first) {
            scalars.skip();
        }
        return first;
    }

    private void checkGuideline() {
        String supported = rows.guideline().id();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.fatal(parser, FindingCode.WRONG_TYPE, Expected.TEXT, Expected.found(parser.currentToken()));
        }
        String named = scalars.text();
        if (!named.equals(supported)) {
            throw problems.fatal(
                    parser,
                    FindingCode.WRONG_GUIDELINE,
                    Problems.same(Problems.cutShort(named)),
                    Problems.same(supported));
        }
    }

    private void readSupplementary() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            scalars.reject(Expected.ARRAY);
            return;
        }
        int count = 0;
        while (scalars.nextElement()) {
            if (++count > limits.supplementaryRows()) {
                throw problems.limitExceeded(parser, Limit.ROWS, limits.supplementaryRows());
            }
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                SupplementaryRow row = objects.read(SupplementaryRowForm.FORM);
                if (row != null) {
                    disclosure.supplementary(row);
                }
            } else {
                scalars.reject(Expected.OBJECT);
            }
        }
    }
}
