package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Findings up to a limit; those beyond it are only counted. */
public final class FindingList {
    private static final LocalizedText FINDINGS = new LocalizedText("指摘の数", "number of findings");

    private final int limit;
    private final List<Finding> listed = new ArrayList<>(0);
    private long count;

    /** An empty list. */
    public FindingList(int limit) {
        this.limit = limit;
    }

    /** Counts a finding. True if there is room to list it, so that it is worth creating. */
    boolean count() {
        count++;
        return count <= limit;
    }

    /** Whether the next one will be listed. */
    boolean hasRoom() {
        return count < limit;
    }

    /** Lists a finding that has been counted. */
    void list(Finding finding) {
        listed.add(finding);
    }

    /** Puts a finding in the place of a listed one. */
    void replace(int place, Finding finding) {
        listed.set(place, finding);
    }

    /** Counts a finding, and lists it if there is room. */
    public void add(Finding finding) {
        if (count()) {
            list(finding);
        }
    }

    /** How many there are, listed or not. */
    public long size() {
        return count;
    }

    boolean isOver() {
        return count > limit;
    }

    /** The listed ones, in the order in which they were found. */
    public List<Finding> listed() {
        return listed;
    }

    /**
     * The listed ones in the caller's order; if there are more, with a last one that says how many there are in all.
     */
    public List<Finding> complete(List<Finding> inOrder) {
        if (!isOver()) {
            return List.copyOf(inOrder);
        }
        List<Finding> all = new ArrayList<>(inOrder);
        all.add(Finding.at("", FindingCode.LIMIT_EXCEEDED, FINDINGS, counts()));
        return List.copyOf(all);
    }

    private LocalizedText counts() {
        long unlisted = count - limit;
        return new LocalizedText(
                limit + "(全" + count + "件のうち、残りの" + unlisted + "件は表示していません)",
                limit + " (there are " + count + "; " + unlisted + " are not listed)");
    }
}
