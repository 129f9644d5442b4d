package io.github.clouddisclosure.section;

/**
 * A row that the catalogue does not know, as it was published: of a number whose wording is not known here, or of a
 * sister edition. Cells that were not there are empty.
 *
 * <p>Such a row may be the career of the representative in other words or in other columns, so {@code toString()} gives the
 * lengths of the cells alone.
 */
public interface SupplementaryRow {
    /** {@return a builder with every cell empty} */
    static Builder builder() {
        return ImmutableSupplementaryCells.builder();
    }

    /** {@return the official number as written} */
    default String getNumber() {
        return "";
    }

    /** {@return the heading that it stood under} */
    default String getSection() {
        return "";
    }

    /** {@return 種別, the category as written} */
    default String getCategory() {
        return "";
    }

    /** {@return サービスレベル項目例, the name of the item as written} */
    default String getItem() {
        return "";
    }

    /** {@return 規程内容, what the row asks for, as written} */
    default String getPrescription() {
        return "";
    }

    /** {@return 必須 or 選択, as written} */
    default String getRequirement() {
        return "";
    }

    /** {@return the answer as written} */
    default String getAnswer() {
        return "";
    }

    /** Builds a row cell by cell. Not thread-safe. */
    interface Builder {
        /** Takes every cell of another row. */
        Builder from(SupplementaryRow row);

        /** The official number as written. */
        Builder number(String number);

        /** The heading that it stood under. */
        Builder section(String section);

        /** 種別, the category as written. */
        Builder category(String category);

        /** サービスレベル項目例, the name of the item as written. */
        Builder item(String item);

        /** 規程内容, what the row asks for, as written. */
        Builder prescription(String prescription);

        /** 必須 or 選択, as written. */
        Builder requirement(String requirement);

        /** The answer as written. */
        Builder answer(String answer);

        /** {@return the row as it stands} */
        SupplementaryRow build();
    }
}
