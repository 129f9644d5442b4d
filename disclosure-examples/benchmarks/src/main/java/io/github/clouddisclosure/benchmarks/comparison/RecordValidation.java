package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.benchmarks.plain.PlainDisclosure;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hibernate Validator on the plain records, with the constraints that a user would write on them. */
@State(Scope.Benchmark)
public class RecordValidation {
    private final RecordBinding binding = new RecordBinding();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** {@return the violations in the records of the document} */
    public Set<ConstraintViolation<PlainDisclosure>> readAndValidate(byte[] json) {
        return validator.validate(binding.read(json));
    }
}
