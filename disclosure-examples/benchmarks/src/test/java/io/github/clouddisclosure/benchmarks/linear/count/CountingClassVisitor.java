package io.github.clouddisclosure.benchmarks.linear.count;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the methods of a class count. */
final class CountingClassVisitor extends ClassVisitor {
    static final int ASM = Opcodes.ASM9;

    private final Map<JdkCall, String> calls = new LinkedHashMap<>();
    private String owner = "";
    private boolean isInterface;

    CountingClassVisitor(ClassVisitor next) {
        super(ASM, next);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        owner = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new CountingMethodVisitor(next, this);
    }

    /** Calls the method that counts a call, instead of making the call. */
    void call(MethodVisitor code, JdkCall call) {
        String name = calls.computeIfAbsent(call, added -> "counting$" + calls.size());
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, call.countingDescriptor(), isInterface);
    }

    @Override
    public void visitEnd() {
        calls.forEach((call, name) -> call.write(cv, name));
        super.visitEnd();
    }
}
