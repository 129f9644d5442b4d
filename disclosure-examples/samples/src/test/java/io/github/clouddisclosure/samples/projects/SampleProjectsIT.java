package io.github.clouddisclosure.samples.projects;

import io.github.clouddisclosure.samples.maven.SampleProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples that are programs, not servers. */
@Tag("samples")
class SampleProjectsIT {
    @ParameterizedTest
    @ValueSource(strings = {"plain-java", "kotlin", "module-path"})
    void theSampleIsBuiltAndItsTestsPass(String sample) throws Exception {
        SampleProject.copy(sample, sample).verify();
    }
}
