package sample;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.yen;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.validation.ConstraintFindings;
import io.github.clouddisclosure.validation.DisclosureValidator;
import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Builds a disclosure, validates it both ways and prints how many findings they agree on. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Disclosure disclosure = Disclosure.builder()
                .disclosedOn(date(2024, 6, 12))
                .finance(finance -> finance.sales(yen(-1)))
                .housing(housing -> housing.fireDetection(no()))
                .build();
        List<Finding> direct = DisclosureValidator.create().validate(disclosure);
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            List<Finding> provided = ConstraintFindings.of(
                    factory.getValidator().validate(disclosure, Default.class, Warnings.class));
            System.out.println(provided.equals(direct) + " " + direct.size());
        }
    }
}
