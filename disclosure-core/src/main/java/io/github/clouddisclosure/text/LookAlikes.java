package io.github.clouddisclosure.text;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.personal.PersonalRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Characters that look like ordinary ideographs but are different, as found in text copied from PDF: ⽤ (U+2F64) for 用,
 * ⻑ (U+2ED1) for 長. A search does not find a text that contains them, and the text is not equal to the same text when
 * typed.
 *
 * <p>They are Kangxi radicals, radicals of the CJK supplement, and CJK compatibility ideographs. Finding them is
 * hygiene, not a rule of the guideline, so validation does not report them by itself.
 */
public final class LookAlikes {
    private static final LocalizedText UNKNOWN = new LocalizedText("不明(原文を確認)", "unknown, look at the source");

    private static final LocalizedText NOT_SHOWN = new LocalizedText("表示しません", "not shown");
    private static final LocalizedText LOOK_AT_SOURCE = new LocalizedText("原文を確認", "look at the source");

    private LookAlikes() {}

    /**
     * Finds them in every answer and every supplementary row.
     *
     * @param disclosure the disclosure
     * @return one finding, {@link FindingCode#LOOK_ALIKE}, for each such character of an answer or a cell, in the order
     *     of the guideline. Its arguments are the character, its code point and the ordinary character; it contains
     *     nothing else of the text. For row 6.2, and for a supplementary row that may be the same, one finding per
     *     answer or cell says that there are such characters, without naming them.
     */
    public static List<Finding> find(Disclosure disclosure) {
        List<Finding> findings = new ArrayList<>(0);
        report(disclosure, findings::add);
        return List.copyOf(findings);
    }

    /**
     * Passes on the findings of {@link #find} one by one, for callers that do not keep them all: a text of a few
     * megabytes can have millions.
     *
     * @param disclosure the disclosure
     * @param report receives each finding
     */
    public static void report(Disclosure disclosure, Consumer<? super Finding> report) {
        for (GuidelineRow row : disclosure.getGuideline().rows()) {
            boolean isCareer = row.is(RowRole.REPRESENTATIVE_CAREER);
            report(report, Finding.about(row, FindingCode.LOOK_ALIKE), in(disclosure.answer(row)), isCareer);
        }
        List<SupplementaryRow> rows = disclosure.getSupplementary();
        PersonalRow personalRow = PersonalRow.of(disclosure.getGuideline());
        for (int i = 0; i < rows.size(); i++) {
            String row = "/supplementary/" + i + '/';
            Map<String, Set<Integer>> found = found(rows.get(i));
            boolean personal = !found.isEmpty() && personalRow.mayBe(rows.get(i));
            found.forEach((cell, characters) ->
                    report(report, Finding.at(row + cell, FindingCode.LOOK_ALIKE), characters, personal));
        }
    }

    /**
     * Replaces each radical that has exactly one ordinary ideograph. Nothing else is changed: a compatibility ideograph
     * may be how somebody writes a name.
     *
     * @param text the text
     * @return the text with ordinary ideographs
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Every radical is a single char.
            if (UnifiedIdeographs.isRadical(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static String cleaned(String text, int from) {
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UnifiedIdeographs.isRadical(c)) {
                cleaned.appendCodePoint(UnifiedIdeographs.of(c));
            } else {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    /** Those in the words, the remark and the value. */
    private static Set<Integer> in(Answer<?> answer) {
        Set<Integer> found = Set.of();
        if (answer instanceof Described<?> described) {
            found = with(found, described.text());
        } else if (answer instanceof Stated<?> stated) {
            found = inValue(stated.get());
        }
        found = with(found, answer.note().orElse(""));
        return with(found, answer.sourceText().orElse(""));
    }

    /** The text form of a value contains all of its texts, but for a person, whom it does not name. */
    private static Set<Integer> inValue(Object value) {
        if (value instanceof YesNo<?> yesNo) {
            return yesNo.detail().map(LookAlikes::inValue).orElse(Set.of());
        } else if (value instanceof Person person) {
            return with(with(Set.of(), person.title().orElse("")), person.name());
        }
        return with(Set.of(), value.toString());
    }

    /**
     * The characters found and those of the text, in order; the same set if the text has none, like nearly every text.
     */
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

    /** The characters found in each cell that has any. */
    private static Map<String, Set<Integer>> found(SupplementaryRow row) {
        Map<String, Set<Integer>> cells = new LinkedHashMap<>();
        cells.put("number", with(Set.of(), row.getNumber()));
        cells.put("section", with(Set.of(), row.getSection()));
        cells.put("category", with(Set.of(), row.getCategory()));
        cells.put("item", with(Set.of(), row.getItem()));
        cells.put("prescription", with(Set.of(), row.getPrescription()));
        cells.put("requirement", with(Set.of(), row.getRequirement()));
        cells.put("answer", with(Set.of(), row.getAnswer()));
        cells.values().removeIf(Set::isEmpty);
        return cells;
    }

    /**
     * Reports a finding for each character; for the career, one finding that names none, since they may be the digits of
     * a date.
     */
    private static void report(
            Consumer<? super Finding> report, Finding place, Set<Integer> characters, boolean personal) {
        if (!personal) {
            characters.forEach(character -> report.accept(about(character, place)));
        } else if (!characters.isEmpty()) {
            report.accept(place.withArguments(same("…"), NOT_SHOWN, LOOK_AT_SOURCE));
        }
    }

    private static Finding about(int character, Finding finding) {
        int unified = UnifiedIdeographs.of(character);
        return finding.withArguments(
                same(Character.toString(character)),
                same(codePoint(character)),
                unified == character ? UNKNOWN : same(Character.toString(unified)));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private static String codePoint(int character) {
        return "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT);
    }
}
