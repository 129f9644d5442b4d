package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.internal.token.Word;
import io.github.clouddisclosure.value.Choice;

/** The names of the sections and the choices as written, each encoded once. */
final class Encoded {
    static final Word SCHEMA = new Word(DisclosureReader.SCHEMA);
    static final Word GUIDELINE = new Word("guideline");
    static final Word SUPPLEMENTARY = new Word("supplementary");

    private static final Word[] SECTIONS = sections();
    private static final Word[] CHOICES = choices();

    private Encoded() {}

    static Word of(Section section) {
        return SECTIONS[section.ordinal()];
    }

    static Word of(Choice choice) {
        return CHOICES[choice.ordinal()];
    }

    private static Word[] sections() {
        Section[] all = Section.values();
        Word[] sections = new Word[all.length];
        for (Section section : all) {
            sections[section.ordinal()] = new Word(section.key());
        }
        return sections;
    }

    private static Word[] choices() {
        Choice[] all = Choice.values();
        Word[] choices = new Word[all.length];
        for (Choice choice : all) {
            choices[choice.ordinal()] = new Word(choice.code());
        }
        return choices;
    }
}
