package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.value.Choice;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names and the choices of the JSON form as they are written, each encoded once. */
final class Encoded {
    static final SerializableString ADDRESS = new SerializedString("address");
    static final SerializableString AMOUNT = new SerializedString("amount");
    static final SerializableString ANSWER = new SerializedString("answer");
    static final SerializableString CATEGORY = new SerializedString("category");
    static final SerializableString CONTACT = new SerializedString("contact");
    static final SerializableString COUNTER = new SerializedString("counter");
    static final SerializableString DETAIL = new SerializedString("detail");
    static final SerializableString EMAIL = new SerializedString("email");
    static final SerializableString FAX = new SerializedString("fax");
    static final SerializableString FISCAL_PERIOD = new SerializedString("fiscalPeriod");
    static final SerializableString GUIDELINE = new SerializedString("guideline");
    static final SerializableString ITEM = new SerializedString("item");
    static final SerializableString NAME = new SerializedString("name");
    static final SerializableString NOTE = new SerializedString("note");
    static final SerializableString NOT_APPLICABLE = new SerializedString("notApplicable");
    static final SerializableString NUMBER = new SerializedString("number");
    static final SerializableString PERCENT = new SerializedString("percent");
    static final SerializableString PERIOD = new SerializedString("period");
    static final SerializableString POSTAL_CODE = new SerializedString("postalCode");
    static final SerializableString PRESCRIPTION = new SerializedString("prescription");
    static final SerializableString QUALIFIER = new SerializedString("qualifier");
    static final SerializableString REQUIREMENT = new SerializedString("requirement");
    static final SerializableString SECTION = new SerializedString("section");
    static final SerializableString SUPPLEMENTARY = new SerializedString("supplementary");
    static final SerializableString TELEPHONE = new SerializedString("telephone");
    static final SerializableString TEXT = new SerializedString("text");
    static final SerializableString TITLE = new SerializedString("title");
    static final SerializableString UNIT = new SerializedString("unit");
    static final SerializableString VALUE = new SerializedString("value");
    static final SerializableString WEB = new SerializedString("web");
    static final SerializableString WITHHELD = new SerializedString("withheld");

    private static final SerializableString[] ROWS = rows();
    private static final SerializableString[] SECTIONS = sections();
    private static final SerializableString[] CHOICES = choices();

    private Encoded() {}

    static SerializableString of(GuidelineRow row) {
        return ROWS[row.order()];
    }

    static SerializableString of(Section section) {
        return SECTIONS[section.ordinal()];
    }

    static SerializableString of(Choice choice) {
        return CHOICES[choice.ordinal()];
    }

    private static SerializableString[] rows() {
        List<GuidelineRow> rows = Guideline.aspSaas3().rows();
        SerializableString[] names = new SerializableString[rows.size()];
        for (GuidelineRow row : rows) {
            names[row.order()] = new SerializedString(row.property());
        }
        return names;
    }

    private static SerializableString[] sections() {
        Section[] all = Section.values();
        SerializableString[] sections = new SerializableString[all.length];
        for (Section section : all) {
            sections[section.ordinal()] = new SerializedString(section.key());
        }
        return sections;
    }

    private static SerializableString[] choices() {
        Choice[] all = Choice.values();
        SerializableString[] choices = new SerializableString[all.length];
        for (Choice choice : all) {
            choices[choice.ordinal()] = new SerializedString(choice.code());
        }
        return choices;
    }
}
