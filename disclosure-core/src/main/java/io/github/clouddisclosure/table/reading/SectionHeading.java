package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.guideline.Section;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heading of the guideline, numbered or not, in Japanese or in English. */
final class SectionHeading {
    private static final int MAX_LENGTH = 40;
    private static final Set<String> TITLES = Stream.of(Section.values())
            .flatMap(section -> Stream.of(section.title().ja(), section.title().en()))
            .map(Wording::letters)
            .collect(Collectors.toUnmodifiableSet());

    private SectionHeading() {}

    static boolean isKnown(String text) {
        return text.length() <= MAX_LENGTH && TITLES.contains(withoutNumber(Wording.letters(text)));
    }

    private static String withoutNumber(String letters) {
        int from = 0;
        while (from < letters.length() && Character.isDigit(letters.charAt(from))) {
            from++;
        }
        return letters.substring(from);
    }
}
