package io.github.clouddisclosure.text;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            Finding finding = Finding.about(item, FindingCode.LOOK_ALIKE);
            in(texts(disclosure.answer(item))).forEach(character -> findings.add(about(character, finding)));
        }
        List<SupplementaryRow> rows = disclosure.getSupplementary();
        for (int i = 0; i < rows.size(); i++) {
            String row = "/supplementary/" + i + '/';
            cells(rows.get(i)).forEach((cell, text) -> {
                Finding finding = Finding.at(row + cell, FindingCode.LOOK_ALIKE);
                in(Stream.of(text)).forEach(character -> findings.add(about(character, finding)));
            });
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

    private static Set<Integer> in(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(c -> UnifiedIdeographs.isRadical(c) || UnifiedIdeographs.isCompatible(c))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words, the remark, and the value, whose text form has every text that is in it. */
    private static Stream<String> texts(Answer<?> answer) {
        Stream<String> words = answer instanceof Described<?> described ? Stream.of(described.words()) : Stream.empty();
        return Stream.of(
                        words,
                        answer.value().map(Object::toString).stream(),
                        answer.note().stream(),
                        answer.written().stream())
                .flatMap(texts -> texts);
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
