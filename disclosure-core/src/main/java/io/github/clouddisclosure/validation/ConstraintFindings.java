package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.section.SectionAnswers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Turns the violations that a provider of Jakarta Validation found into findings. */
public final class ConstraintFindings {
    private ConstraintFindings() {}

    /**
     * The findings of a validated disclosure, or of an object that holds one.
     *
     * @param violations what the provider found; those of other constraints than this library's are left out
     * @return the findings in the order of the guideline, the same that {@link DisclosureValidator} gives
     */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintFindings::of)
                .flatMap(Optional::stream)
                .sorted(Finding.guidelineOrder())
                .toList();
    }

    private static Optional<Finding> of(ConstraintViolation<?> violation) {
        Optional<FindingCode> code = code(violation.getMessageTemplate());
        Optional<GuidelineItem> item = item(violation.getPropertyPath());
        if (code.isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        return answer(violation.getLeafBean(), item.get())
                .map(answer -> RowReport.finding(item.get(), answer, code.get()));
    }

    private static Optional<FindingCode> code(String messageTemplate) {
        for (FindingCode code : FindingCode.values()) {
            if (messageTemplate.equals("{" + code.messageKey() + "}")) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The path ends with the names of section and row; before them may stand the way to the disclosure. */
    private static Optional<GuidelineItem> item(Path path) {
        String section = "";
        String property = "";
        for (Path.Node node : path) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                section = property;
                property = node.getName();
            }
        }
        Guideline guideline = Guideline.aspSaas3();
        Optional<GuidelineItem> inSection = guideline.itemByKey(section + '.' + property);
        return inSection.isPresent() ? inSection : guideline.itemByKey(property);
    }

    private static Optional<Answer<?>> answer(Object bean, GuidelineItem item) {
        if (bean instanceof Disclosure disclosure) {
            return Optional.of(disclosure.answer(item));
        } else if (bean instanceof SectionAnswers section) {
            return Optional.of(section.answer(item.property()));
        }
        return Optional.empty();
    }
}
