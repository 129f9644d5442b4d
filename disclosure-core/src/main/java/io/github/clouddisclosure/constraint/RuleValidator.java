package io.github.clouddisclosure.constraint;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.internal.rule.Report;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Runs a rule as a constraint: every code that the rule reports becomes a violation with the message of that code. */
abstract class RuleValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {
    abstract void check(T value, ConstraintValidatorContext context, Report report);

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Violations violations = new Violations(context);
        check(value, context, violations);
        return violations.none;
    }

    private static final class Violations implements Report {
        private final ConstraintValidatorContext context;
        private boolean none = true;

        Violations(ConstraintValidatorContext context) {
            this.context = context;
        }

        @Override
        public void add(FindingCode code) {
            if (none) {
                context.disableDefaultConstraintViolation();
                none = false;
            }
            context.buildConstraintViolationWithTemplate("{" + code.messageKey() + "}")
                    .addConstraintViolation();
        }
    }
}
