package io.github.clouddisclosure.benchmarks.linear.count;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cost of calls of the JDK, whose loops cannot be counted from outside. */
public final class JdkCost {
    private static final Set<String> TEXTS =
            Set.of("java/lang/String", "java/lang/StringBuilder", "java/lang/CharSequence");
    /** The methods of a text that do not read all of it, or of their argument. */
    private static final Set<String> CONSTANT = Set.of(
            "capacity",
            "charAt",
            "length",
            "isEmpty",
            "codePointAt",
            "hashCode",
            "setLength",
            "setCharAt",
            "ensureCapacity");
    /**
     * The methods of collections and arrays that iterate over them. Sets and maps do not iterate to find an element.
     */
    private static final Set<String> WALKS = Set.of(
            "addAll",
            "asList",
            "containsAll",
            "contains",
            "copyOf",
            "copyOfRange",
            "equals",
            "fill",
            "indexOf",
            "lastIndexOf",
            "putAll",
            "remove",
            "removeAll",
            "removeIf",
            "replaceAll",
            "retainAll",
            "sort",
            "toArray");

    private JdkCost() {}

    /** Whether the cost of a method may depend on the size of its objects. */
    static boolean isLinear(String owner, String name) {
        return TEXTS.contains(owner) && !CONSTANT.contains(name)
                || owner.startsWith("java/util/") && owner.indexOf('/', 10) < 0 && WALKS.contains(name);
    }

    /** The size of a receiver, or of the first argument, before the call. */
    public static int sizeOfFirst(@Nullable Object[] arguments) {
        return arguments.length == 0 ? 1 : size(arguments[0]);
    }

    /** Counts a call, by the size of the receiver before it, the receiver with the arguments, and the result. */
    public static void count(String name, int size, @Nullable Object[] arguments, @Nullable Object result) {
        OperationCount.steps(arguments.length == 0 ? 1 : of(name, size, arguments, result));
    }

    private static int of(String name, int size, @Nullable Object[] arguments, @Nullable Object result) {
        boolean isOfText = arguments[0] instanceof CharSequence;
        boolean finds = arguments[0] instanceof Set || arguments[0] instanceof Map;
        return switch (name) {
            case "indexOf", "contains" -> isOfText ? TextSearch.cost(arguments) : finds ? 1 : size;
            case "append", "appendCodePoint" -> size(arguments[0]) - size;
            case "toString" -> result == arguments[0] ? 1 : size;
            case "startsWith", "endsWith", "equals", "compareTo", "regionMatches" ->
                size(arguments[arguments.length > 1 && isOfText ? 1 : 0]);
            case "addAll", "putAll" -> size(arguments[1]);
            case "substring", "subSequence" -> size(result);
            case "remove" -> arguments[0] instanceof List ? size : 1;
            case "copyOf" -> result == arguments[0] ? 1 : size(result);
            case "codePointCount" -> (Integer) arguments[2] - (Integer) arguments[1];
            case "valueOf" -> size(result);
            default -> size + (result == arguments[0] ? 0 : size(result));
        };
    }

    /** The number of characters or elements; 1 for any other object. */
    static int size(@Nullable Object whole) {
        if (whole instanceof CharSequence text) {
            return text.length();
        } else if (whole instanceof Collection<?> collection) {
            return collection.size();
        } else if (whole instanceof Map<?, ?> map) {
            return map.size();
        }
        return whole != null && whole.getClass().isArray() ? Array.getLength(whole) : 1;
    }
}
