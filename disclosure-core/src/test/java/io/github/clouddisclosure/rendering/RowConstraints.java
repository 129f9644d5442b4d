package io.github.clouddisclosure.rendering;

import io.github.clouddisclosure.constraint.ActualExpected;
import io.github.clouddisclosure.constraint.ConditionsWhenConditional;
import io.github.clouddisclosure.constraint.ConditionsWhenPossible;
import io.github.clouddisclosure.constraint.DateExpected;
import io.github.clouddisclosure.constraint.DayExpected;
import io.github.clouddisclosure.constraint.DetailDisclosed;
import io.github.clouddisclosure.constraint.DetailWhenYes;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotInFuture;
import io.github.clouddisclosure.constraint.NotNegative;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.PercentageRange;
import io.github.clouddisclosure.constraint.StateNotInWords;
import io.github.clouddisclosure.constraint.TargetExpected;
import io.github.clouddisclosure.constraint.UrlExpected;
import io.github.clouddisclosure.constraint.WellFormed;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constraints that the catalogue calls for on an accessor and on its value. */
final class RowConstraints {
    private RowConstraints() {}

    static List<ConstraintSource> onAnswer(GuidelineRow row) {
        List<ConstraintSource> constraints = new ArrayList<>();
        if (row.isMandatory()) {
            constraints.add(ConstraintSource.of(Mandatory.class));
            constraints.add(ConstraintSource.of(MandatoryDisclosed.class));
        }
        constraints.addAll(ofKind(row));
        if (row.is(RowRole.TARGET_AVAILABILITY)) {
            constraints.add(ConstraintSource.of(TargetExpected.class));
        } else if (row.is(RowRole.ACTUAL_AVAILABILITY)) {
            constraints.add(ConstraintSource.of(ActualExpected.class));
        }
        constraints.add(ConstraintSource.of(NoBlankText.class));
        return constraints;
    }

    private static List<ConstraintSource> ofKind(GuidelineRow row) {
        return switch (row.kind()) {
            case YES_NO ->
                row.detail().isPresent()
                        ? List.of(
                                ConstraintSource.of(YesNoExpected.class, "andMore = true"),
                                ConstraintSource.of(DetailWhenYes.class),
                                ConstraintSource.of(DetailDisclosed.class))
                        : List.of(
                                ConstraintSource.of(YesNoExpected.class),
                                ConstraintSource.of(ConditionsWhenConditional.class));
            case CAN_DISCLOSE ->
                List.of(
                        ConstraintSource.of(YesNoExpected.class, "andMore = true"),
                        ConstraintSource.of(ConditionsWhenPossible.class));
            case DATE -> List.of(ConstraintSource.of(DateExpected.class), ConstraintSource.of(DayExpected.class));
            case URL -> List.of(ConstraintSource.of(UrlExpected.class));
            case CORPORATE_NUMBER, COUNT, MONEY, PROFIT, PERCENTAGE, RATIO, LEAD_TIME, DURATION, DATA_RATE ->
                List.of(ConstraintSource.of(NumberExpected.class));
            case TEXT, CONTACT, POSTAL_ADDRESS, NAMES, DATES, PERSON, AGENCY, FIRE_SUPPRESSION ->
                List.of(ConstraintSource.of(StateNotInWords.class));
        };
    }

    static Optional<ConstraintSource> onValue(AnswerKind kind) {
        return switch (kind) {
            case CORPORATE_NUMBER, URL, POSTAL_ADDRESS, CONTACT -> Optional.of(ConstraintSource.of(WellFormed.class));
            case DATE, DATES -> Optional.of(ConstraintSource.of(NotInFuture.class));
            case COUNT, MONEY, LEAD_TIME, DURATION, DATA_RATE -> Optional.of(ConstraintSource.of(NotNegative.class));
            case PERCENTAGE -> Optional.of(ConstraintSource.of(PercentageRange.class));
            case RATIO -> Optional.of(ConstraintSource.of(PercentageRange.class, "mayBeNegative = true"));
            case TEXT, PROFIT, NAMES, PERSON, AGENCY, FIRE_SUPPRESSION, YES_NO, CAN_DISCLOSE -> Optional.empty();
        };
    }
}
