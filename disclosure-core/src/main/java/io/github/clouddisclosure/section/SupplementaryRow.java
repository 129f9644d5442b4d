package io.github.clouddisclosure.section;

/**
 * A row that is not in the catalogue, as it was published: one with a number whose wording is not known here, or one of
 * a sister edition. Missing cells are empty.
 *
 * <p>Such a row may be the career of the representative in other words or in other columns, so {@code toString()} gives
 * only the lengths of the cells.
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

    /** {@return the heading above it} */
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
        /** Copies every cell of another row. */
        Builder from(SupplementaryRow row);

        /** The official number as written. */
        Builder number(String number);

        /** The heading above it. */
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

        /** {@return the row with the cells set so far} */
        SupplementaryRow build();
    }
}
