package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.finding.FindingCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Codes that breaking a rule in an answer does not lead to, each with the reason. {@code docs/codes} has a file for each. */
enum NoRule {
    ADVICE(
            "given on request, about answers that keep every rule",
            FindingCode.OUTAGE_CONTRADICTION,
            FindingCode.ABSENCE_AFTER_YES,
            FindingCode.OUTDATED_FIGURE,
            FindingCode.SAME_TEXT,
            FindingCode.LINK_ONLY,
            FindingCode.ERA_DATE,
            FindingCode.PART_MISSING),
    CHARACTERS("reported on request, about the characters of any text", FindingCode.LOOK_ALIKE),
    TABLE(
            "about a table that was read, before there is a disclosure",
            FindingCode.OTHER_WORDING,
            FindingCode.OTHER_NUMBER,
            FindingCode.REPEATED_ROW,
            FindingCode.OTHER_REQUIREMENT,
            FindingCode.REPEATED_TABLE,
            FindingCode.OTHER_EDITION,
            FindingCode.FORMULA_WITHOUT_RESULT,
            FindingCode.NOT_READ,
            FindingCode.NO_TABLE,
            FindingCode.UNCLOSED_QUOTE,
            FindingCode.UNCLEAR_DELIMITER),
    DOCUMENT(
            "about a document that was read, before there is a disclosure",
            FindingCode.UNKNOWN_FIELD,
            FindingCode.DUPLICATE_KEY,
            FindingCode.WRONG_TYPE,
            FindingCode.MISSING_FIELD,
            FindingCode.CONFLICTING_FIELDS,
            FindingCode.UNREADABLE,
            FindingCode.NOT_UTF_8,
            FindingCode.NOT_JSON,
            FindingCode.NOT_AN_OBJECT,
            FindingCode.GUIDELINE_MISSING,
            FindingCode.WRONG_GUIDELINE,
            FindingCode.TRAILING_TEXT,
            FindingCode.LIMIT_EXCEEDED,
            FindingCode.NOT_YAML,
            FindingCode.UNSUPPORTED_YAML);

    private final String reason;
    private final List<FindingCode> codes;

    NoRule(String reason, FindingCode... codes) {
        this.reason = reason;
        this.codes = List.of(codes);
    }

    String reason() {
        return reason;
    }

    static Set<FindingCode> codes() {
        Set<FindingCode> all = EnumSet.noneOf(FindingCode.class);
        for (NoRule group : values()) {
            all.addAll(group.codes);
        }
        return all;
    }
}
