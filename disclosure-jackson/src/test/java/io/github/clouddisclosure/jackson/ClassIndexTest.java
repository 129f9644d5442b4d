package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.ClassIndex;
import org.junit.jupiter.api.Test;

/** The index by which those frameworks find classes that look at none when they run. */
class ClassIndexTest {
    @Test
    void everyClassIsInTheIndex() throws Exception {
        ClassIndex index = ClassIndex.of(DisclosureJson.class);
        assertEquals(index.compiled(), index.indexed());
    }
}
