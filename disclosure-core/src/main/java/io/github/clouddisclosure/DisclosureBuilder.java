package io.github.clouddisclosure;

import static io.github.clouddisclosure.answer.Answers.unanswered;
import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Builds a {@link Disclosure} section by section or row by row. A row that is not set stays unanswered, and only the
 * types are checked. Not thread-safe.
 */
public final class DisclosureBuilder {
    private final Guideline guideline;
    private Optional<String> schema = Optional.empty();
    private Answer<PartialDate> disclosedOn = unanswered();
    private final Business.Builder business = Business.builder();
    private final Personnel.Builder personnel = Personnel.builder();
    private final Finance.Builder finance = Finance.builder();
    private final Compliance.Builder compliance = Compliance.builder();
    private final ServicePerformance.Builder servicePerformance = ServicePerformance.builder();
    private final Application.Builder application = Application.builder();
    private final Network.Builder network = Network.builder();
    private final Terminal.Builder terminal = Terminal.builder();
    private final Housing.Builder housing = Housing.builder();
    private final Support.Builder support = Support.builder();
    private final List<SupplementaryRow> supplementary = new ArrayList<>();
    /** The sections that typed setters have changed: a raw type gets any value past the compiler. */
    private final Set<Section> unchecked = EnumSet.noneOf(Section.class);

    DisclosureBuilder(Guideline guideline) {
        this.guideline = guideline;
    }

    /**
     * Copies the schema and every answer of another disclosure, and its supplementary rows, which replace those set so
     * far.
     *
     * @param disclosure the disclosure
     * @return this builder
     */
    public DisclosureBuilder from(Disclosure disclosure) {
        if (!(disclosure instanceof ImmutableDisclosure)) {
            unchecked.addAll(EnumSet.allOf(Section.class));
        }
        schema = disclosure.getSchema();
        disclosedOn = disclosure.getDisclosedOn();
        business.from(disclosure.getBusiness());
        personnel.from(disclosure.getPersonnel());
        finance.from(disclosure.getFinance());
        compliance.from(disclosure.getCompliance());
        servicePerformance.from(disclosure.getServicePerformance());
        application.from(disclosure.getApplication());
        network.from(disclosure.getNetwork());
        terminal.from(disclosure.getTerminal());
        housing.from(disclosure.getHousing());
        support.from(disclosure.getSupport());
        return supplementary(disclosure.getSupplementary());
    }

    /**
     * Names a JSON Schema for the document of the disclosure: {@link Disclosure#getSchema()}.
     *
     * @param address the address of the schema, written as it is
     * @return this builder
     */
    public DisclosureBuilder schema(String address) {
        schema = Optional.of(requireNonNull(address, "schema"));
        return this;
    }

    /**
     * 1.1 必須 開示情報の日付: 開示情報の年月日(西暦)
     *
     * @param answer the date of the disclosed information
     * @return this builder
     */
    public DisclosureBuilder disclosedOn(Answer<PartialDate> answer) {
        unchecked.add(Section.DISCLOSURE_DATE);
        disclosedOn = requireNonNull(answer, "disclosedOn");
        return this;
    }

    /**
     * 事業所・事業. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder business(Consumer<Business.Builder> answers) {
        unchecked.add(Section.BUSINESS);
        answers.accept(business);
        return this;
    }

    /**
     * 人材. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder personnel(Consumer<Personnel.Builder> answers) {
        unchecked.add(Section.PERSONNEL);
        answers.accept(personnel);
        return this;
    }

    /**
     * 財務状況. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder finance(Consumer<Finance.Builder> answers) {
        unchecked.add(Section.FINANCE);
        answers.accept(finance);
        return this;
    }

    /**
     * コンプライアンス. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder compliance(Consumer<Compliance.Builder> answers) {
        unchecked.add(Section.COMPLIANCE);
        answers.accept(compliance);
        return this;
    }

    /**
     * サービス基本性能. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder servicePerformance(Consumer<ServicePerformance.Builder> answers) {
        unchecked.add(Section.SERVICE_PERFORMANCE);
        answers.accept(servicePerformance);
        return this;
    }

    /**
     * アプリケーション等. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder application(Consumer<Application.Builder> answers) {
        unchecked.add(Section.APPLICATION);
        answers.accept(application);
        return this;
    }

    /**
     * ネットワーク. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder network(Consumer<Network.Builder> answers) {
        unchecked.add(Section.NETWORK);
        answers.accept(network);
        return this;
    }

    /**
     * 端末. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder terminal(Consumer<Terminal.Builder> answers) {
        unchecked.add(Section.TERMINAL);
        answers.accept(terminal);
        return this;
    }

    /**
     * ハウジング(サーバ設置場所). Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder housing(Consumer<Housing.Builder> answers) {
        unchecked.add(Section.HOUSING);
        answers.accept(housing);
        return this;
    }

    /**
     * サービスサポート. Rows that are not set here stay as they are.
     *
     * @param answers sets answers of the section
     * @return this builder
     */
    public DisclosureBuilder support(Consumer<Support.Builder> answers) {
        unchecked.add(Section.SUPPORT);
        answers.accept(support);
        return this;
    }

    /**
     * Adds a row that is not in the catalogue, after those already added.
     *
     * @param row the row
     * @return this builder
     */
    public DisclosureBuilder supplementary(SupplementaryRow row) {
        supplementary.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Sets the rows that are not in the catalogue, replacing those set so far.
     *
     * @param rows the rows in order
     * @return this builder
     */
    public DisclosureBuilder supplementary(List<SupplementaryRow> rows) {
        List<SupplementaryRow> copy = List.copyOf(rows);
        supplementary.clear();
        supplementary.addAll(copy);
        return this;
    }

    /**
     * Sets the answer in a row of the catalogue.
     *
     * @param row the row
     * @param answer the answer
     * @return this builder
     * @throws IllegalArgumentException if the answer states a value of a type that the row does not ask for
     */
    @SuppressWarnings("unchecked") // checkType(…) has checked the value
    public DisclosureBuilder answer(GuidelineRow row, Answer<?> answer) {
        switch (row.section()) {
            case DISCLOSURE_DATE -> {
                if (requireNonNull(answer, row.property()) instanceof Stated<?> stated) {
                    row.checkType(stated.get());
                }
                disclosedOn = (Answer<PartialDate>) answer;
            }
            case BUSINESS -> business.answer(row, answer);
            case PERSONNEL -> personnel.answer(row, answer);
            case FINANCE -> finance.answer(row, answer);
            case COMPLIANCE -> compliance.answer(row, answer);
            case SERVICE_PERFORMANCE -> servicePerformance.answer(row, answer);
            case APPLICATION -> application.answer(row, answer);
            case NETWORK -> network.answer(row, answer);
            case TERMINAL -> terminal.answer(row, answer);
            case HOUSING -> housing.answer(row, answer);
            case SUPPORT -> support.answer(row, answer);
        }
        return this;
    }

    /**
     * Builds the disclosure. The builder can still be used.
     *
     * @return the disclosure with the answers set so far
     * @throws IllegalArgumentException if an answer states a value of a type that its row does not ask for, which only a
     *     raw type or an unchecked cast can do
     */
    public Disclosure build() {
        Disclosure disclosure = disclosure();
        if (!unchecked.isEmpty()) {
            checkTypes(disclosure);
        }
        return disclosure;
    }

    private void checkTypes(Disclosure disclosure) {
        // A section has every row of its type, even those that the edition does not have.
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            if (unchecked.contains(row.section()) && disclosure.answer(row) instanceof Stated<?> stated) {
                row.checkType(stated.get());
            }
        }
    }

    private Disclosure disclosure() {
        return ImmutableDisclosure.builder()
                .guideline(guideline)
                .schema(schema)
                .disclosedOn(disclosedOn)
                .business(business.build())
                .personnel(personnel.build())
                .finance(finance.build())
                .compliance(compliance.build())
                .servicePerformance(servicePerformance.build())
                .application(application.build())
                .network(network.build())
                .terminal(terminal.build())
                .housing(housing.build())
                .support(support.build())
                .supplementary(supplementary)
                .build();
    }
}
