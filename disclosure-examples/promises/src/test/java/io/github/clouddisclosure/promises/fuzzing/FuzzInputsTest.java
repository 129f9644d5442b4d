package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzInputsTest {
    @TestFactory
    Stream<DynamicTest> everyKeptInputEndsInADisclosureOrATypedError() {
        return Arrays.stream(FuzzTarget.values())
                .flatMap(target -> FuzzInputs.of(target).stream()
                        .map(input -> dynamicTest(
                                target.folder() + "/" + input.getFileName(),
                                input.toUri(),
                                () -> target.readWithinBound(Files.readAllBytes(input)))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetHasSeeds(FuzzTarget target) {
        assertFalse(FuzzInputs.of(target).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noInputIsTooShort(FuzzTarget target) throws Exception {
        target.readWithinBound(new byte[0]);
        target.readWithinBound(new byte[1]);
    }
}
