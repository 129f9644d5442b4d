package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything in the text that does not fit the form, each with its place; ends the reading if there is no form
 * to follow.
 */
public final class Problems {
    /** Any of these rows may be the personal one in other words. */
    private static final String SUPPLEMENTARY = "/supplementary/";

    private static final LocalizedText CHECK_NAME =
            new LocalizedText("名前を確認するか、削除してください。", "Check the name, or remove it.");

    private final TextPositions positions;
    private final NameProposals names = new NameProposals();
    private final RowIndex rows;

    private final FindingList findings;
    /** The row that is being read. */
    private @Nullable GuidelineRow row;

    /** Problems in a document that is read as one of an edition. */
    public Problems(TextPositions positions, RowIndex rows, ReadLimits limits) {
        this.positions = positions;
        this.rows = rows;
        this.findings = new FindingList(limits.findings());
    }

    /** How many there are, listed or not. */
    public long count() {
        return findings.size();
    }

    /** {@return those that are listed} */
    public List<Finding> findings() {
        return findings.complete(findings.listed());
    }

    /** Whether there are more than the listed ones. */
    public boolean areOverLimit() {
        return findings.isOver();
    }

    /** The problems from here on are about a row. */
    void startRow(GuidelineRow started) {
        row = started;
    }

    /** The problems from here on are about no row. */
    void endRow() {
        row = null;
    }

    /** Whether the next problem will be listed, so that it is worth looking for a proposal. */
    boolean hasRoom() {
        return findings.hasRoom();
    }

    /** Notes a field that the form does not have, with the name that may have been meant; no fix if it is taken. */
    void unknownField(TokenReader tokens, String name, Collection<String> known, Predicate<String> isTaken) {
        if (findings.count()) {
            Optional<String> nearest = NearestName.of(name, known);
            LocalizedText hint = nearest.map(Problems::didYouMean).orElse(CHECK_NAME);
            Finding finding = finding(tokens, FindingCode.UNKNOWN_FIELD, same(cutShort(name)), hint);
            boolean hasFix = nearest.isPresent() && !isTaken.test(nearest.get()) && !isHidden(finding, tokens);
            int place = findings.listed().size();
            findings.list(hasFix ? names.propose(finding, nearest.get(), place) : finding);
        }
    }

    /** A pointer that was cut off shows that even the name of the field may be personal. */
    private static boolean isHidden(Finding finding, TokenReader tokens) {
        return !finding.pointer().equals(tokens.pointer());
    }

    private static LocalizedText didYouMean(String meant) {
        return new LocalizedText("「" + meant + "」の誤りではありませんか。", "Did you mean \"" + meant + "\"?");
    }

    /** Notes that an object has a field of the form, so that another field cannot be meant to have its name. */
    void knownField(TokenReader tokens) {
        if (names.arePending()) {
            names.takeBack(tokens.pointer(), findings);
        }
    }

    /** Notes a field that belongs one level deeper. */
    void fieldOfValue(TokenReader tokens, String name) {
        LocalizedText hint = new LocalizedText(
                "「value」の中に記入してください(例: {\"value\": {…}})。", "Put it into \"value\": {\"value\": {…}}.");
        add(tokens, FindingCode.UNKNOWN_FIELD, same(name), hint);
    }

    void duplicateKey(TokenReader tokens, String name) {
        add(tokens, FindingCode.DUPLICATE_KEY, same(name));
    }

    /** Notes a value of a type that is not allowed here. The value itself is not shown: it may be personal. */
    void wrongType(TokenReader tokens, LocalizedText expected) {
        add(tokens, FindingCode.WRONG_TYPE, expected, Expected.found(tokens.token()));
    }

    /** Notes a value of a type that is not allowed here, with the value that was probably meant, as JSON. */
    void wrongType(TokenReader tokens, LocalizedText expected, String meant) {
        if (findings.count()) {
            Finding finding = finding(tokens, FindingCode.WRONG_TYPE, expected, Expected.found(tokens.token()));
            boolean isHidden = isHidden(finding, tokens);
            findings.list(isHidden ? finding : finding.withFix(Fix.ofValue(finding.pointer(), meant)));
        }
    }

    void missingField(TokenReader tokens, String name) {
        add(tokens, FindingCode.MISSING_FIELD, same(name));
    }

    void conflictingFields(TokenReader tokens, String one, String other) {
        add(tokens, FindingCode.CONFLICTING_FIELDS, same(one), same(other));
    }

    DisclosureReadException notAnObject(TokenReader tokens) {
        return fatal(tokens, FindingCode.NOT_AN_OBJECT, Expected.found(tokens.token()));
    }

    /** Ends the reading where a limit is exceeded. */
    public DisclosureReadException limitExceeded(TokenReader tokens, LocalizedText limit, int most) {
        return fatal(tokens, FindingCode.LIMIT_EXCEEDED, limit, same(Integer.toString(most)));
    }

    /** Ends the reading: what follows cannot be understood. The problems noted before are reported too. */
    public DisclosureReadException fatal(TokenReader tokens, FindingCode code, LocalizedText... arguments) {
        return refusal(finding(tokens, code, arguments));
    }

    /** Ends the reading at a place that the parser does not know. */
    public DisclosureReadException fatal(Position position, FindingCode code, LocalizedText... arguments) {
        return refusal(Finding.at("", code, arguments).withPosition(position));
    }

    /** The finding that ends the reading is always listed, however many there are. */
    private DisclosureReadException refusal(Finding fatal) {
        List<Finding> all = new ArrayList<>(findings());
        all.add(fatal);
        return new DisclosureReadException(all);
    }

    private void add(TokenReader tokens, FindingCode code, LocalizedText... arguments) {
        if (findings.count()) {
            findings.list(finding(tokens, code, arguments));
        }
    }

    private Finding finding(TokenReader tokens, FindingCode code, LocalizedText... arguments) {
        boolean atEnd = tokens.token() == Token.NONE;
        TokenLocation location = atEnd ? tokens.location() : tokens.tokenLocation();
        String pointer = tokens.pointer();
        int at = pointer.indexOf(rows.career() + '/');
        if (at >= 0) {
            // Even the name of a field may be somebody's date of birth.
            pointer = pointer.substring(0, at + rows.career().length());
            arguments = code == FindingCode.UNKNOWN_FIELD ? new LocalizedText[] {same("…"), arguments[1]} : arguments;
        } else if (code == FindingCode.UNKNOWN_FIELD && arguments[1] == CHECK_NAME && mayNamePerson(pointer)) {
            // Only a name that is close to one in the form is shown.
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            arguments = new LocalizedText[] {same("…"), arguments[1]};
        }
        Finding finding = Finding.at(pointer, code, arguments).withPosition(positions.at(location));
        return row == null ? finding : finding.withRow(row);
    }

    private boolean mayNamePerson(String pointer) {
        return pointer.contains(SUPPLEMENTARY)
                || rows.persons().stream().anyMatch(person -> pointer.contains(person + '/'));
    }

    /** {@return a text that is the same in every language} */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    static String cutShort(String name) {
        int longest = 60;
        return name.length() <= longest ? name : name.substring(0, longest) + "…";
    }
}
