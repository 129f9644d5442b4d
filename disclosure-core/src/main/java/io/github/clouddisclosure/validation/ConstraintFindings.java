package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
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
import io.github.clouddisclosure.section.SectionAnswers;
import io.github.clouddisclosure.section.ServicePerformance;
import io.github.clouddisclosure.section.Terminal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the violations that a provider of Jakarta Validation found into findings. */
public final class ConstraintFindings {
    /**
     * Providers return unordered sets. A shorter pointer comes first, so that element 2 of a list comes before element
     * 10.
     */
    private static final Comparator<Finding> ORDER = Finding.guidelineOrder()
            .thenComparing(Finding::pointer, Comparator.comparingInt(String::length))
            .thenComparing(Finding::pointer);

    private ConstraintFindings() {}

    /**
     * The findings of a validated disclosure, a section of one, or an object that holds either. The pointer of a
     * finding starts where validation started: {@code /list/0/housing/fireDetection} for a disclosure in a list of the
     * validated object, {@code /request/list/0/housing/fireDetection} if that object is a method parameter. An element
     * of a set has no step, since it has no index. If a section was validated alone, the pointer starts at its
     * disclosure.
     *
     * @param violations the violations that the provider found; those of constraints outside this library, and those
     *     that belong to no row of a disclosure, are left out
     * @return the findings in the order of the guideline, those on one row sorted by code and pointer; for a disclosure
     *     validated in the default group and in {@link io.github.clouddisclosure.constraint.Warnings}, the same
     *     findings as {@link DisclosureValidator} gives without advice
     */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ConstraintFindings::of)
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Finding> of(ConstraintViolation<?> violation) {
        Optional<FindingCode> code = code(violation.getMessageTemplate());
        Optional<GuidelineRow> row = row(violation);
        if (code.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        return answer(violation.getLeafBean(), row.get())
                .map(answer -> RowReport.finding(row.get(), answer, code.get()))
                .map(finding -> finding.withPointer(pointer(violation, row.get())));
    }

    private static String pointer(ConstraintViolation<?> violation, GuidelineRow row) {
        String pointer = PathPointer.of(violation.getPropertyPath());
        boolean isInSectionAlone =
                violation.getLeafBean() instanceof SectionAnswers && pointer.equals('/' + row.property());
        return isInSectionAlone ? row.pointer() : pointer;
    }

    private static Optional<FindingCode> code(String messageTemplate) {
        for (FindingCode code : FindingCode.values()) {
            if (messageTemplate.equals("{" + code.messageKey() + "}")) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The path ends with the name of the row; the path to the section and to the disclosure may precede it. */
    private static Optional<GuidelineRow> row(ConstraintViolation<?> violation) {
        String before = "";
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                before = property;
                property = node.getName();
            }
        }
        Guideline guideline = guideline(violation);
        if (violation.getLeafBean() instanceof SectionAnswers section) {
            return guideline.rowByKey(section(section).key() + '.' + property);
        }
        Optional<GuidelineRow> inSection = guideline.rowByKey(before + '.' + property);
        return inSection.isPresent() ? inSection : guideline.rowByKey(property);
    }

    /** The edition of the disclosure; if a section was validated without one, the edition of the section types. */
    private static Guideline guideline(ConstraintViolation<?> violation) {
        if (violation.getLeafBean() instanceof Disclosure disclosure) {
            return disclosure.getGuideline();
        }
        return violation.getRootBean() instanceof Disclosure disclosure
                ? disclosure.getGuideline()
                : Guideline.aspSaas3();
    }

    private static Section section(SectionAnswers answers) {
        if (answers instanceof Business) {
            return Section.BUSINESS;
        } else if (answers instanceof Personnel) {
            return Section.PERSONNEL;
        } else if (answers instanceof Finance) {
            return Section.FINANCE;
        } else if (answers instanceof Compliance) {
            return Section.COMPLIANCE;
        } else if (answers instanceof ServicePerformance) {
            return Section.SERVICE_PERFORMANCE;
        } else if (answers instanceof Application) {
            return Section.APPLICATION;
        } else if (answers instanceof Network) {
            return Section.NETWORK;
        } else if (answers instanceof Terminal) {
            return Section.TERMINAL;
        } else if (answers instanceof Housing) {
            return Section.HOUSING;
        }
        return Section.SUPPORT;
    }

    private static Optional<Answer<?>> answer(Object bean, GuidelineRow row) {
        if (bean instanceof Disclosure disclosure) {
            return Optional.of(disclosure.answer(row));
        } else if (bean instanceof SectionAnswers section) {
            return Optional.of(section.answer(row));
        }
        return Optional.empty();
    }
}
