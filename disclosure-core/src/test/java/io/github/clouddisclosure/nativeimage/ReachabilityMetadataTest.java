package io.github.clouddisclosure.nativeimage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.testing.ClassIndex;
import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.testing.ReachabilityMetadata;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The metadata for native images keeps what a provider of Jakarta Validation finds on a virtual machine. */
class ReachabilityMetadataTest {
    @Test
    void theCommittedMetadataIsThatOfTheClassesAndResources() throws Exception {
        CommittedFile.assertHolds(
                ReachabilityMetadata.file("disclosure-core"), metadata().render());
    }

    @Test
    void everythingThatAProviderLooksAtIsKept() throws Exception {
        Set<String> looked = new TreeSet<>();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Disclosure disclosure = Unblemished.disclosure();
            addConstraints(factory.getValidator(), disclosure.getClass(), looked);
            for (Method part : Disclosure.class.getMethods()) {
                if (part.isAnnotationPresent(Valid.class)) {
                    addConstraints(
                            factory.getValidator(), part.invoke(disclosure).getClass(), looked);
                }
            }
        }
        looked.removeAll(metadata().types());
        assertEquals(Set.of(), looked);
    }

    private static ReachabilityMetadata metadata() throws Exception {
        ReachabilityMetadata metadata = ReachabilityMetadata.ofResources();
        new ValidatedTypes(ClassIndex.of(Disclosure.class).read(), metadata).add();
        return metadata;
    }

    private static void addConstraints(Validator validator, Class<?> bean, Set<String> names) {
        names.add(bean.getName());
        var descriptor = validator.getConstraintsForClass(bean);
        addConstraints(descriptor, names);
        for (PropertyDescriptor property : descriptor.getConstrainedProperties()) {
            addConstraints(property, names);
            addElements(property, names);
        }
    }

    private static void addElements(ContainerDescriptor container, Set<String> names) {
        container.getConstrainedContainerElementTypes().forEach(element -> {
            addConstraints(element, names);
            addElements(element, names);
        });
    }

    private static void addConstraints(ElementDescriptor element, Set<String> names) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            names.add(constraint.getAnnotation().annotationType().getName());
            constraint.getConstraintValidatorClasses().forEach(validator -> names.add(validator.getName()));
        }
    }
}
