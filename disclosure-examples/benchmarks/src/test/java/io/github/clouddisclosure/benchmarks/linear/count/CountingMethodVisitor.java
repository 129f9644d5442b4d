package io.github.clouddisclosure.benchmarks.linear.count;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes a method count its calls, each jump back, each text that it concatenates, and the work of the JDK on texts and
 * collections for it. No instruction leaves anything new on the stack, so the frames are unchanged.
 */
final class CountingMethodVisitor extends MethodVisitor {
    private static final String COUNT = Type.getInternalName(OperationCount.class);
    private final CountingClassVisitor type;
    private final Set<Label> passed = new HashSet<>();

    CountingMethodVisitor(MethodVisitor next, CountingClassVisitor type) {
        super(CountingClassVisitor.ASM, next);
        this.type = type;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        count("step", "()V");
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label)) {
            count("step", "()V");
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
            super.visitInsn(Opcodes.DUP);
            count("walked", "(Ljava/lang/Object;)V");
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean isCopy = name.equals("<init>") && Type.getArgumentCount(descriptor) == 1;
        if (isCopy && owner.startsWith("java/") && descriptor.contains(";")) {
            super.visitInsn(Opcodes.DUP);
            count("walked", "(Ljava/lang/Object;)V");
        } else if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
            super.visitInsn(Opcodes.DUP);
            count("steps", "(I)V");
        } else if (owner.equals("java/util/regex/Pattern") && name.equals("matcher")) {
            String counted = "(Ljava/lang/CharSequence;)Ljava/lang/CharSequence;";
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(CountedText.class), "of", counted, false);
        } else if (opcode != Opcodes.INVOKESPECIAL && JdkCost.isLinear(owner, name)) {
            type.call(mv, new JdkCall(opcode, owner, name, descriptor, isInterface));
            return;
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void count(String how, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNT, how, descriptor, false);
    }
}
