package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.random.RandomGenerator;

/**
 * Random disclosures, driven by the catalogue: each row in any state, with legal and illegal content. The same state of
 * the source of randomness gives the same disclosure.
 */
public final class RandomDisclosures {
    private static final int MAX_SUPPLEMENTARY_ROWS = 4;

    private RandomDisclosures() {}

    /**
     * The next disclosure.
     *
     * @param random the source of randomness
     * @return a disclosure
     */
    public static Disclosure next(RandomGenerator random) {
        DisclosureBuilder disclosure = Disclosure.builder();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            disclosure.answer(row, RandomAnswers.next(row, random));
        }
        for (int rows = random.nextInt(MAX_SUPPLEMENTARY_ROWS); rows > 0; rows--) {
            disclosure.supplementary(supplementaryRow(random));
        }
        return disclosure.build();
    }

    private static SupplementaryRow supplementaryRow(RandomGenerator random) {
        return SupplementaryRow.builder()
                .number(random.nextBoolean() ? "" : Integer.toString(random.nextInt(200)))
                .section(RandomTexts.cell(random))
                .category(RandomTexts.cell(random))
                .item(RandomTexts.cell(random))
                .prescription(RandomTexts.cell(random))
                .requirement(RandomTexts.oneOf(random, "", "必須", "選択", "選択(任意)"))
                .answer(RandomTexts.cell(random))
                .build();
    }
}
