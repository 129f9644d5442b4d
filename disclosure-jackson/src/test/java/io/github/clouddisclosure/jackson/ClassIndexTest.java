package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.ClassIndex;
import org.junit.jupiter.api.Test;

/** The index in which frameworks find classes if they look at none at run time. */
class ClassIndexTest {
    @Test
    void everyClassIsInTheIndex() throws Exception {
        ClassIndex index = ClassIndex.of(DisclosureJson.class);
        assertEquals(index.compiled(), index.indexed());
    }
}
