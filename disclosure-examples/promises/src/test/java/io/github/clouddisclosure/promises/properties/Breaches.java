package io.github.clouddisclosure.promises.properties;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.YesNo;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For each rule, each way to break it and no other, in each row that is under it. */
final class Breaches {
    /**
     * Rows in which a rule cannot be broken alone: an event in the future is also after one that must follow it, and the
     * day of the disclosure is the last.
     */
    private static final Set<RowRole> BEFORE_OTHERS = EnumSet.of(RowRole.ESTABLISHMENT, RowRole.SERVICE_START);

    private static final LocalDate TOMORROW = Unblemished.TODAY.plusDays(1);

    private Breaches() {}

    static List<Breach> all() {
        return Stream.of(FindingCode.values())
                .filter(code -> !NoRule.codes().contains(code))
                .flatMap(Breaches::of)
                .toList();
    }

    static Stream<Breach> of(FindingCode code) {
        return Guideline.aspSaas3().rows().stream()
                .flatMap(row -> answers(code, row).map(answer -> new Breach(code, row, answer)));
    }

    private static Stream<? extends Answer<?>> answers(FindingCode code, GuidelineRow row) {
        return switch (code) {
            case MANDATORY_UNANSWERED -> Stream.of(unanswered()).filter(answer -> row.isMandatory());
            case MANDATORY_WITHHELD -> Stream.of(withheld(), withheld("理由")).filter(answer -> row.isMandatory());
            case MANDATORY_NOT_APPLICABLE ->
                Stream.of(notApplicable(), notApplicable("理由")).filter(answer -> row.isMandatory());
            case BLANK_TEXT -> blank(row);
            case STATE_IN_WORDS -> stateInWords(row);
            case PROSE_INSTEAD_OF_YES_NO -> words(row.kind().isChoice());
            case PROSE_INSTEAD_OF_NUMBER -> words(row.kind().isNumber());
            case PROSE_INSTEAD_OF_URL -> words(row.kind() == AnswerKind.URL);
            case NOT_A_DATE -> words(row.kind() == AnswerKind.DATE);
            case DETAIL_MISSING -> Stream.of(yes()).filter(answer -> asksForDetail(row));
            case DETAIL_WITHHELD -> Stream.of(yes("詳細は非公開です"), yes("公開していません")).filter(answer -> asksForDetail(row));
            case CONDITIONS_MISSING -> withoutConditions(row);
            case CONTRADICTION -> contradictions(row);
            case DATE_INCOMPLETE -> incomplete(row);
            case DATE_IN_FUTURE -> inFuture(row);
            case DATES_OUT_OF_ORDER -> outOfOrder(row);
            case ACTUAL_INSTEAD_OF_TARGET -> availability(row, RowRole.TARGET_AVAILABILITY, "2023年度の実績");
            case TARGET_INSTEAD_OF_ACTUAL -> availability(row, RowRole.ACTUAL_AVAILABILITY, "目標値");
            default -> WrongValues.of(code, row);
        };
    }

    private static Stream<Answer<?>> words(boolean isOtherAsked) {
        return isOtherAsked ? Stream.of(described("別紙に記載"), described("甲")) : Stream.empty();
    }

    private static boolean asksForDetail(GuidelineRow row) {
        return row.kind() == AnswerKind.YES_NO && row.detail().isPresent();
    }

    private static Stream<Answer<?>> blank(GuidelineRow row) {
        Object value = Unblemished.answer(row).value().orElseThrow();
        Stream<Answer<?>> inNote = Stream.of(stated(value, ""), stated(value, "\u3000\u00a0\t\n"));
        Stream<Answer<?>> inState =
                row.isMandatory() ? Stream.empty() : Stream.of(withheld(" "), notApplicable("\u2028"));
        Stream<Answer<?>> inText = row.kind() == AnswerKind.TEXT ? Stream.of(text(""), text("\u3000")) : Stream.empty();
        return Stream.of(inNote, inState, inText, WrongValues.of(FindingCode.BLANK_TEXT, row))
                .flatMap(answers -> answers);
    }

    private static Stream<Answer<?>> stateInWords(GuidelineRow row) {
        return switch (row.kind()) {
            case TEXT -> Stream.of(text("非公開"), text(" 該当なし "), described("N/A"));
            case CONTACT, POSTAL_ADDRESS -> Stream.of(described("非公開"), described("該当無し"));
            default -> Stream.empty();
        };
    }

    private static Stream<Answer<?>> withoutConditions(GuidelineRow row) {
        if (!row.kind().isChoice()) {
            return Stream.empty();
        }
        Answer<?> conditional = stated(YesNo.of(Choice.CONDITIONAL));
        return row.kind() == AnswerKind.CAN_DISCLOSE ? Stream.of(conditional, yes()) : Stream.of(conditional);
    }

    private static Stream<Answer<?>> contradictions(GuidelineRow row) {
        if (!row.kind().isChoice()) {
            return Stream.empty();
        }
        boolean asksMore = row.kind() == AnswerKind.CAN_DISCLOSE || row.detail().isPresent();
        Answer<?> ofWhether = yes("有無は非公開とします。");
        return asksMore ? Stream.of(ofWhether) : Stream.of(ofWhether, yes("非公開です"));
    }

    private static Optional<PartialDate> date(GuidelineRow row) {
        return Unblemished.answer(row)
                .value()
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast);
    }

    private static Stream<Answer<?>> incomplete(GuidelineRow row) {
        return date(row).stream()
                .map(date -> LocalDate.parse(date.toString()))
                .flatMap(day -> Stream.of(
                        stated(PartialDate.of(day.getYear())),
                        stated(PartialDate.of(day.getYear(), day.getMonthValue()))));
    }

    private static Stream<Answer<?>> inFuture(GuidelineRow row) {
        boolean isBefore = row.role().filter(BEFORE_OTHERS::contains).isPresent();
        if (row.kind() == AnswerKind.DATE && !isBefore) {
            return Stream.of(stated(PartialDate.of(TOMORROW)), stated(PartialDate.of(9999, 12, 31)));
        }
        return WrongValues.of(FindingCode.DATE_IN_FUTURE, row);
    }

    /** Before what must precede it, by a day. */
    private static Stream<Answer<?>> outOfOrder(GuidelineRow row) {
        if (row.is(RowRole.SERVICE_START)) {
            return Stream.of(stated(PartialDate.of(1991, 9, 30)));
        }
        return row.is(RowRole.DISCLOSURE_DATE) ? Stream.of(stated(PartialDate.of(2013, 3, 31))) : Stream.empty();
    }

    private static Stream<Answer<?>> availability(GuidelineRow row, RowRole role, String words) {
        Stated<?> answer = (Stated<?>) Unblemished.answer(row);
        return row.is(role) ? Stream.of(answer.withNote(words), answer.withSourceText(words)) : Stream.empty();
    }
}
