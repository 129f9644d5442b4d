package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.ClassIndex;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index in which frameworks find constraints if they look at no class at run time. */
class ClassIndexTest {
    @Test
    void everyClassIsInTheIndex() throws Exception {
        ClassIndex index = ClassIndex.of(Disclosure.class);
        assertEquals(index.compiled(), index.indexed());
    }

    @Test
    void everyConstraintOfARowIsInTheIndex() throws Exception {
        Index index = ClassIndex.of(Disclosure.class).read();
        Set<String> constraints = index.getAnnotations(Constraint.class).stream()
                .map(constraint -> constraint.target().asClass().name().toString())
                .collect(Collectors.toSet());
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            Method accessor = SectionTypes.accessor(row);
            Set<String> indexed =
                    index
                            .getClassByName(accessor.getDeclaringClass())
                            .firstMethod(accessor.getName())
                            .annotations()
                            .stream()
                            .map(annotation -> annotation.name().toString())
                            .filter(constraints::contains)
                            .collect(Collectors.toSet());
            assertEquals(constraints(accessor), indexed, accessor::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theImplementationOfASectionIsFoundByItsType(Section section) throws Exception {
        Index index = ClassIndex.of(Disclosure.class).read();
        assertFalse(index.getAllKnownImplementations(SectionTypes.accessors(section))
                .isEmpty());
    }

    private static Set<String> constraints(Method accessor) {
        return Stream.concat(Arrays.stream(accessor.getAnnotations()), onTypes(accessor.getAnnotatedReturnType()))
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .map(Class::getName)
                .collect(Collectors.toSet());
    }

    private static Stream<Annotation> onTypes(AnnotatedType type) {
        Stream<Annotation> here = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType parameterized
                ? Stream.concat(
                        here,
                        Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .flatMap(ClassIndexTest::onTypes))
                : here;
    }
}
