package io.github.clouddisclosure;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.constraint.DateExpected;
import io.github.clouddisclosure.constraint.DayExpected;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotInFuture;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.Application;
import io.github.clouddisclosure.section.Business;
import io.github.clouddisclosure.section.Compliance;
import io.github.clouddisclosure.section.Finance;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.section.Network;
import io.github.clouddisclosure.section.Personnel;
import io.github.clouddisclosure.section.ServicePerformance;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.section.Support;
import io.github.clouddisclosure.section.Terminal;
import io.github.clouddisclosure.value.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The disclosure of one service, according to 総務省「クラウドサービスの安全・信頼性に係る情報開示指針」 ASP・SaaS編 第3版.
 *
 * <p>A disclosure is immutable, thread-safe, free of nulls and equal by value. It accepts any answer without checking
 * it: {@link io.github.clouddisclosure.validation.DisclosureValidator} or any Jakarta Validation provider reports what
 * is wrong with it.
 */
@DatesInOrder(payload = ErrorPayload.class)
public interface Disclosure {
    /** {@return a builder with every row of {@link Guideline#aspSaas3()} unanswered} */
    static DisclosureBuilder builder() {
        return builder(Guideline.aspSaas3());
    }

    /**
     * Starts a disclosure for an edition of the guideline.
     *
     * @param guideline the edition
     * @return a builder with every row of it unanswered
     */
    static DisclosureBuilder builder(Guideline guideline) {
        return new DisclosureBuilder(requireNonNull(guideline, "guideline"));
    }

    /** {@return the edition of the guideline whose rows this disclosure answers} */
    Guideline getGuideline();

    /**
     * The address of a JSON Schema that the document of this disclosure names as its {@code $schema}, by which editors
     * complete and check it. It is kept and written as it is, and never resolved: it means nothing to this library.
     *
     * @return the address as the document has it
     */
    Optional<String> getSchema();

    /**
     * 1.1 必須 開示情報の日付: 開示情報の年月日(西暦)
     *
     * @return year, month and day of the disclosed information (Gregorian calendar)
     */
    @Mandatory(payload = ErrorPayload.class)
    @MandatoryDisclosed(groups = Warnings.class, payload = WarningPayload.class)
    @DateExpected(payload = ErrorPayload.class)
    @DayExpected(groups = Warnings.class, payload = WarningPayload.class)
    @NoBlankText(payload = ErrorPayload.class)
    Answer<@NotInFuture(payload = ErrorPayload.class) PartialDate> getDisclosedOn();

    /** {@return 事業所・事業} */
    @Valid
    Business getBusiness();

    /** {@return 人材} */
    @Valid
    Personnel getPersonnel();

    /** {@return 財務状況} */
    @Valid
    Finance getFinance();

    /** {@return コンプライアンス} */
    @Valid
    Compliance getCompliance();

    /** {@return サービス基本性能} */
    @Valid
    ServicePerformance getServicePerformance();

    /** {@return アプリケーション等} */
    @Valid
    Application getApplication();

    /** {@return ネットワーク} */
    @Valid
    Network getNetwork();

    /** {@return 端末} */
    @Valid
    Terminal getTerminal();

    /** {@return ハウジング(サーバ設置場所)} */
    @Valid
    Housing getHousing();

    /** {@return サービスサポート} */
    @Valid
    Support getSupport();

    /** {@return the rows that are not in the catalogue, in the order in which they were published} */
    List<SupplementaryRow> getSupplementary();

    /**
     * The answer in a row.
     *
     * @param row the row
     * @return the answer
     */
    default Answer<?> answer(GuidelineRow row) {
        return switch (row.section()) {
            case DISCLOSURE_DATE -> getDisclosedOn();
            case BUSINESS -> getBusiness().answer(row);
            case PERSONNEL -> getPersonnel().answer(row);
            case FINANCE -> getFinance().answer(row);
            case COMPLIANCE -> getCompliance().answer(row);
            case SERVICE_PERFORMANCE -> getServicePerformance().answer(row);
            case APPLICATION -> getApplication().answer(row);
            case NETWORK -> getNetwork().answer(row);
            case TERMINAL -> getTerminal().answer(row);
            case HOUSING -> getHousing().answer(row);
            case SUPPORT -> getSupport().answer(row);
        };
    }

    /**
     * A copy with some answers changed, in one line: {@code disclosure.with(d -> d.housing(h -> h.fireDetection(no())))}.
     *
     * @param change sets the answers to change
     * @return the copy
     */
    default Disclosure with(Consumer<DisclosureBuilder> change) {
        DisclosureBuilder builder = builder(getGuideline()).from(this);
        change.accept(builder);
        return builder.build();
    }
}
