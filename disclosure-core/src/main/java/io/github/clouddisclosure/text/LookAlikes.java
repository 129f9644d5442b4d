package io.github.clouddisclosure.text;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Characters that look like ordinary ideographs and are others, as text copied out of PDF has them: ⽤ (U+2F64) for 用, ⻑
 * (U+2ED1) for 長. A text with them is not found by a search and not equal to the same text as typed.
 *
 * <p>They are Kangxi radicals, radicals of the CJK supplement, and CJK compatibility ideographs. They are hygiene, no rule of the
 * guideline, so no validation reports them unasked.
 */
public final class LookAlikes {
    private static final LocalizedText UNKNOWN = new LocalizedText("不明(原文を確認)", "unknown, look at the source");

    private LookAlikes() {}

    /**
     * Finds them in every answer and every supplementary row.
     *
     * @param disclosure the disclosure
     * @return one finding, {@link FindingCode#LOOK_ALIKE}, for each such character of an answer or a cell, in the order
     *     of the guideline. Its arguments are the character, its code point and the ordinary character; nothing else of
     *     the text is in it.
     */
    public static List<Finding> find(Disclosure disclosure) {
        List<Finding> findings = new ArrayList<>(0);
        for (GuidelineItem item : Guideline.aspSaas3().items()) {
            for (int character : in(disclosure.answer(item))) {
                findings.add(about(character, Finding.about(item, FindingCode.LOOK_ALIKE)));
            }
        }
        List<SupplementaryRow> rows = disclosure.getSupplementary();
        for (int i = 0; i < rows.size(); i++) {
            String row = "/supplementary/" + i + '/';
            for (Map.Entry<String, String> cell : cells(rows.get(i)).entrySet()) {
                for (int character : in(cell.getValue())) {
                    findings.add(about(character, Finding.at(row + cell.getKey(), FindingCode.LOOK_ALIKE)));
                }
            }
        }
        return List.copyOf(findings);
    }

    /**
     * Replaces the radicals for which there is exactly one ordinary ideograph. Nothing else is changed: a compatibility
     * ideograph may be the way that somebody writes a name.
     *
     * @param text the text
     * @return the text with ordinary ideographs
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Every radical is a single char.
            if (UnifiedIdeographs.isRadical(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> UnifiedIdeographs.isRadical(c) ? UnifiedIdeographs.of(c) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** Those of the words, of the remark, and of the value, whose text form has every text that is in it. */
    private static Set<Integer> in(Answer<?> answer) {
        Set<Integer> found = Set.of();
        if (answer instanceof Described<?> described) {
            found = with(found, described.words());
        } else if (answer instanceof Stated<?> stated) {
            found = with(found, stated.get().toString());
        }
        found = with(found, answer.note().orElse(""));
        return with(found, answer.written().orElse(""));
    }

    private static Set<Integer> in(String text) {
        return with(Set.of(), text);
    }

    /** The characters found and those of the text, in order; the same set where the text has none, as nearly every text. */
    private static Set<Integer> with(Set<Integer> found, String text) {
        Set<Integer> all = found;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (UnifiedIdeographs.isRadical(character) || UnifiedIdeographs.isCompatible(character)) {
                all = all.isEmpty() ? new LinkedHashSet<>() : all;
                all.add(character);
            }
        }
        return all;
    }

    private static Map<String, String> cells(SupplementaryRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", row.getNumber());
        cells.put("section", row.getSection());
        cells.put("category", row.getCategory());
        cells.put("item", row.getItem());
        cells.put("prescription", row.getPrescription());
        cells.put("requirement", row.getRequirement());
        cells.put("answer", row.getAnswer());
        return cells;
    }

    private static Finding about(int character, Finding finding) {
        int unified = UnifiedIdeographs.of(character);
        return new Finding(
                finding.code(),
                finding.item(),
                finding.pointer(),
                finding.position(),
                finding.excerpt(),
                List.of(
                        same(Character.toString(character)),
                        same(codePoint(character)),
                        unified == character ? UNKNOWN : same(Character.toString(unified))));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private static String codePoint(int character) {
        return "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT);
    }
}
