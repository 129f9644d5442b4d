package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads a disclosure from tokens, row by row. */
public final class DisclosureReader {
    static final String SCHEMA = "$schema";
    static final String GUIDELINE = "guideline";
    /** The name of a remark to the reader of the file, as in JSON Schema. It has no effect. */
    static final String COMMENT = "$comment";
    /** The name of the field of the supplementary rows. */
    public static final String SUPPLEMENTARY = "supplementary";

    private final TokenReader tokens;
    private final ReadLimits limits;
    private final Problems problems;
    private final Scalars scalars;
    private final FlatObjectReader objects;
    private final AnswerReader answers;
    private final RowIndex rows;
    private final DisclosureBuilder disclosure;
    private final boolean[] rowsSeen;
    private final Set<Section> sectionsSeen = EnumSet.noneOf(Section.class);
    private boolean schemaSeen;
    private boolean guidelineSeen;
    private boolean supplementarySeen;
    private boolean commentSeen;

    /** A reader of the object that the tokens are at. */
    public DisclosureReader(TokenReader tokens, RowIndex rows, ReadLimits limits, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.rows = rows;
        this.disclosure = Disclosure.builder(rows.guideline());
        this.rowsSeen = new boolean[rows.guideline().rows().size()];
        this.problems = problems;
        this.scalars = new Scalars(tokens, limits, problems);
        this.objects = new FlatObjectReader(tokens, scalars, problems);
        this.answers = new AnswerReader(tokens, scalars, new ValueReader(tokens, scalars, objects), problems);
    }

    /**
     * Reads the current object to its end.
     *
     * @throws DisclosureReadException if it is not a disclosure at all
     */
    public Disclosure read() {
        if (tokens.token() != Token.START_OBJECT) {
            throw problems.notAnObject(tokens);
        }
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            readField(name);
        }
        if (!guidelineSeen) {
            throw problems.fatal(
                    tokens,
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
        } else if (name.equals(SCHEMA)) {
            if (isFirst(name, !schemaSeen)) {
                schemaSeen = true;
                readSchema();
            }
        } else if (name.equals(SUPPLEMENTARY)) {
            if (isFirst(name, !supplementarySeen)) {
                supplementarySeen = true;
                readSupplementary();
            }
        } else if (name.equals(COMMENT)) {
            if (isFirst(name, !commentSeen)) {
                commentSeen = true;
                checkComment();
            }
        } else {
            readSectionOrRow(name);
        }
    }

    private void checkComment() {
        if (tokens.token() != Token.NULL) {
            scalars.textOrProblem();
        }
    }

    private void readSectionOrRow(String name) {
        GuidelineRow row = rows.in(Section.DISCLOSURE_DATE).get(name);
        Section section = row == null ? RowIndex.section(name) : null;
        if (row != null) {
            readRow(row);
        } else if (section == null) {
            problems.unknownField(tokens, name, rows.atTheTop(), this::hasAtTheTop);
            tokens.next();
            scalars.skip();
        } else if (isFirst(name, sectionsSeen.add(section))) {
            readSection(rows.in(section));
        }
    }

    private boolean hasAtTheTop(String name) {
        GuidelineRow row = rows.in(Section.DISCLOSURE_DATE).get(name);
        return switch (name) {
            case SCHEMA -> schemaSeen;
            case GUIDELINE -> guidelineSeen;
            case SUPPLEMENTARY -> supplementarySeen;
            default -> row == null ? sectionsSeen.contains(RowIndex.section(name)) : rowsSeen[row.order()];
        };
    }

    private void readSection(Map<String, GuidelineRow> inSection) {
        if (tokens.token() == Token.NULL) {
            return;
        }
        if (tokens.token() != Token.START_OBJECT) {
            scalars.reject(Expected.OBJECT);
            return;
        }
        boolean hasComment = false;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            GuidelineRow row = inSection.get(name);
            if (row != null) {
                readRow(row);
            } else if (name.equals(COMMENT)) {
                if (isFirst(name, !hasComment)) {
                    hasComment = true;
                    checkComment();
                }
            } else {
                problems.unknownField(tokens, name, inSection.keySet(), known -> hasRow(inSection, known));
                tokens.next();
                scalars.skip();
            }
        }
    }

    private boolean hasRow(Map<String, GuidelineRow> inSection, String name) {
        GuidelineRow row = inSection.get(name);
        return row != null && rowsSeen[row.order()];
    }

    private void readRow(GuidelineRow row) {
        problems.startRow(row);
        if (isFirst(row.property(), !rowsSeen[row.order()])) {
            rowsSeen[row.order()] = true;
            disclosure.answer(row, answers.read(row));
        }
        problems.endRow();
    }

    /** Steps to the value of a field; past it if the field is a duplicate. */
    private boolean isFirst(String name, boolean first) {
        if (first) {
            problems.knownField(tokens);
        } else {
            problems.duplicateKey(tokens, name);
        }
        tokens.next();
        if (!first) {
            scalars.skip();
        }
        return first;
    }

    private void readSchema() {
        String address = tokens.token() == Token.NULL ? null : scalars.textOrProblem();
        if (address != null) {
            disclosure.schema(address);
        }
    }

    private void checkGuideline() {
        String supported = rows.guideline().id();
        if (tokens.token() != Token.TEXT) {
            throw problems.fatal(tokens, FindingCode.WRONG_TYPE, Expected.TEXT, Expected.found(tokens.token()));
        }
        String named = scalars.text();
        if (!named.equals(supported)) {
            throw problems.fatal(
                    tokens,
                    FindingCode.WRONG_GUIDELINE,
                    Problems.same(Problems.cutShort(named)),
                    Problems.same(supported));
        }
    }

    private void readSupplementary() {
        if (tokens.token() == Token.NULL) {
            return;
        }
        if (tokens.token() != Token.START_ARRAY) {
            scalars.reject(Expected.ARRAY);
            return;
        }
        int count = 0;
        while (scalars.nextElement()) {
            if (++count > limits.supplementaryRows()) {
                throw problems.limitExceeded(tokens, Limit.ROWS, limits.supplementaryRows());
            }
            if (tokens.token() == Token.START_OBJECT) {
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
