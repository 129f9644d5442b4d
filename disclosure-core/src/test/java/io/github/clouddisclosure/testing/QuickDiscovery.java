package io.github.clouddisclosure.testing;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Skips the bodies of tests where PIT only asks which tests there are. It asks in a new process for every class that it
 * changes, and JUnit knows the tests of a table only when it has run them. The profile {@code mutation} registers it.
 */
public final class QuickDiscovery implements InvocationInterceptor {
    private static final Set<String> DISCOVERY =
            Set.of("org.pitest.mutationtest.execute.MutationTestMinion", "org.pitest.junit5.JUnit5TestUnitFinder");

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        proceedOrSkip(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        proceedOrSkip(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation,
            DynamicTestInvocationContext invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        proceedOrSkip(invocation);
    }

    private static void proceedOrSkip(Invocation<Void> invocation) throws Throwable {
        Set<String> callers = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName).collect(Collectors.toSet()));
        if (callers.containsAll(DISCOVERY)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }
}
