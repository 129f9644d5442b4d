package io.github.clouddisclosure.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text forms of an object and of every object of the library that can be reached from it through public methods
 * without parameters: what a log may show of it. Texts that a method returns are content, which is not logged.
 */
public final class TextForms {
    private static final String LIBRARY = "io.github.clouddisclosure.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();
    private final StringBuilder all = new StringBuilder();

    private TextForms() {}

    /** The text forms, one per line. */
    public static String of(Object... roots) {
        TextForms forms = new TextForms();
        for (Object root : roots) {
            forms.come(root);
        }
        while (!forms.left.isEmpty()) {
            forms.visit(forms.left.pop());
        }
        return forms.all.toString();
    }

    private void come(Object object) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::come);
        } else if (object instanceof Collection<?> collection) {
            all.append(collection.stream().anyMatch(TextForms::isOfLibrary) ? collection + "\n" : "");
            collection.forEach(this::come);
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(this::come);
        } else if (isOfLibrary(object) && seen.add(object)) {
            left.push(object);
        }
    }

    private static boolean isOfLibrary(Object object) {
        return object != null && object.getClass().getName().startsWith(LIBRARY);
    }

    private void visit(Object object) {
        all.append(object).append('\n');
        if (object instanceof Enum<?> || object.getClass().isHidden()) {
            return; // A hidden class is that of a lambda, which has no parts.
        }
        for (Method method : object.getClass().getMethods()) {
            boolean reads = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && !Modifier.isStatic(method.getModifiers())
                    // A copy has the same parts, and would be copied again without end.
                    && method.getReturnType() != object.getClass()
                    && !List.of("hashCode", "getClass", "notify", "notifyAll", "wait")
                            .contains(method.getName());
            if (reads) {
                method.setAccessible(true); // the class may be hidden behind its interface
                try {
                    come(method.invoke(object));
                } catch (ReflectiveOperationException refused) {
                    throw new AssertionError(method.toString(), refused);
                }
            }
        }
    }
}
