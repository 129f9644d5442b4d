package io.github.clouddisclosure.nativeimage;

import io.github.clouddisclosure.testing.ReachabilityMetadata;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;

/** What a provider of Jakarta Validation looks at by reflection, found in the index of the classes. */
final class ValidatedTypes {
    private final Index index;
    private final ReachabilityMetadata metadata;

    ValidatedTypes(Index index, ReachabilityMetadata metadata) {
        this.index = index;
        this.metadata = metadata;
    }

    void add() {
        List<DotName> annotations = new ArrayList<>(List.of(DotName.createSimple(Valid.class)));
        index.getAnnotations(Constraint.class).forEach(constraint -> {
            DotName name = constraint.target().asClass().name();
            metadata.addInspected(name.toString());
            annotations.add(name);
        });
        annotations.stream()
                .flatMap(annotation -> index.getAnnotations(annotation).stream())
                .map(annotation -> holder(annotation.target()))
                .distinct()
                .forEach(this::addWithRelatives);
        index.getAllKnownImplementations(ConstraintValidator.class).stream()
                .filter(validator -> !validator.isAbstract())
                .forEach(validator -> metadata.addConstructed(validator.name().toString()));
    }

    private static ClassInfo holder(AnnotationTarget target) {
        return switch (target.kind()) {
            case CLASS -> target.asClass();
            case METHOD -> target.asMethod().declaringClass();
            case TYPE -> holder(target.asType().enclosingTarget());
            default -> throw new AssertionError(target);
        };
    }

    /** A constraint holds for every implementation, and is looked for in everything that one extends. */
    private void addWithRelatives(ClassInfo type) {
        addWithParents(type);
        Stream.concat(
                        index.getAllKnownImplementations(type.name()).stream(),
                        index.getAllKnownSubinterfaces(type.name()).stream())
                .forEach(this::addWithParents);
    }

    private void addWithParents(ClassInfo type) {
        metadata.addInspected(type.name().toString());
        Stream.concat(type.interfaceNames().stream(), Stream.ofNullable(type.superName()))
                .map(index::getClassByName)
                .filter(parent -> parent != null)
                .forEach(this::addWithParents);
    }
}
