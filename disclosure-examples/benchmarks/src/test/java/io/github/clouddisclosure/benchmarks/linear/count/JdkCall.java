package io.github.clouddisclosure.benchmarks.linear.count;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A call of a method of the JDK, made through a separate method that counts it.
 *
 * @param opcode how the method is called
 * @param owner the class of the method
 * @param name the name of the method
 * @param descriptor its parameters and its result
 * @param isInterface whether the class is an interface
 */
record JdkCall(int opcode, String owner, String name, String descriptor, boolean isInterface) {
    private static final String COST = Type.getInternalName(JdkCost.class);
    private static final String OBJECTS = "[Ljava/lang/Object;";

    /** The parameters and the result of the method that counts: the receiver is its first parameter. */
    String countingDescriptor() {
        return opcode == Opcodes.INVOKESTATIC ? descriptor : "(L" + owner + ';' + descriptor.substring(1);
    }

    /** Writes the method that counts. */
    void write(ClassVisitor type, String countingName) {
        MethodVisitor code = type.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                countingName,
                countingDescriptor(),
                null,
                null);
        Type[] parameters = Type.getArgumentTypes(countingDescriptor());
        int all = Type.getArgumentsAndReturnSizes(countingDescriptor()) >> 2;
        code.visitCode();
        code.visitIntInsn(Opcodes.BIPUSH, parameters.length);
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.visitVarInsn(Opcodes.ASTORE, all);
        int variable = 0;
        for (int i = 0; i < parameters.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, all);
            code.visitIntInsn(Opcodes.BIPUSH, i);
            code.visitVarInsn(parameters[i].getOpcode(Opcodes.ILOAD), variable);
            box(code, parameters[i]);
            code.visitInsn(Opcodes.AASTORE);
            variable += parameters[i].getSize();
        }
        code.visitVarInsn(Opcodes.ALOAD, all);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, COST, "sizeOfFirst", '(' + OBJECTS + ")I", false);
        code.visitVarInsn(Opcodes.ISTORE, all + 1);
        variable = 0;
        for (Type parameter : parameters) {
            code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), variable);
            variable += parameter.getSize();
        }
        code.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        writeCost(code, all);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void writeCost(MethodVisitor code, int all) {
        Type result = Type.getReturnType(descriptor);
        boolean hasResult = result.getSort() != Type.VOID;
        if (hasResult) {
            code.visitVarInsn(result.getOpcode(Opcodes.ISTORE), all + 2);
        }
        code.visitLdcInsn(name);
        code.visitVarInsn(Opcodes.ILOAD, all + 1);
        code.visitVarInsn(Opcodes.ALOAD, all);
        if (hasResult) {
            code.visitVarInsn(result.getOpcode(Opcodes.ILOAD), all + 2);
            box(code, result);
        } else {
            code.visitInsn(Opcodes.ACONST_NULL);
        }
        String parameters = "(Ljava/lang/String;I" + OBJECTS + "Ljava/lang/Object;)V";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, COST, "count", parameters, false);
        if (hasResult) {
            code.visitVarInsn(result.getOpcode(Opcodes.ILOAD), all + 2);
        }
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    }

    private static void box(MethodVisitor code, Type type) {
        String box = switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> "";
        };
        if (!box.isEmpty()) {
            String descriptor = '(' + type.getDescriptor() + ")L" + box + ';';
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
        }
    }
}
