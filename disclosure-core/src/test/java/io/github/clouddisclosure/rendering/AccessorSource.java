package io.github.clouddisclosure.rendering;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import org.immutables.value.Value;

/** The accessor and the setter of a row. */
final class AccessorSource {
    private final GuidelineRow row;
    private final Imports imports;

    AccessorSource(GuidelineRow row, Imports imports) {
        this.row = row;
        this.imports = imports;
    }

    /** The comment on the accessor, and its constraints. */
    String head() {
        StringBuilder source = new StringBuilder("    /**\n");
        source.append("     * ").append(label()).append("\n     *\n");
        new JavadocText("    ").appendTo(source, "@return " + wording());
        source.append("     */\n");
        for (ConstraintSource constraint : RowConstraints.onAnswer(row)) {
            source.append("    ").append(constraint.render(imports)).append('\n');
        }
        return source.toString();
    }

    /** The accessor in a section: unanswered until it is set. */
    String inSection() {
        String redacted =
                row.is(RowRole.REPRESENTATIVE_CAREER) ? "    @" + imports.name(Value.class) + ".Redacted\n" : "";
        return head() + redacted + "    default " + declaration() + " {\n        return unanswered();\n    }\n";
    }

    String declaration() {
        return answer(true) + ' ' + getter(row) + "()";
    }

    String setter() {
        StringBuilder source = new StringBuilder("        /**\n");
        source.append("         * ").append(label()).append("\n         *\n");
        JavadocText comment = new JavadocText("        ");
        comment.appendTo(source, "@param answer " + row.item().en() + ": " + wording());
        comment.appendTo(source, "@return this builder");
        source.append("         */\n        Builder ").append(row.property());
        return source.append('(').append(answer(false)).append(" answer);\n").toString();
    }

    static String getter(GuidelineRow row) {
        return "get" + upperCaseFirst(row.property());
    }

    private String label() {
        return row.id() + ' ' + row.requirement().label().ja() + ' '
                + row.item().ja() + ": " + row.prescription().ja();
    }

    /** The English wording, as it follows a tag. */
    private String wording() {
        return lowerCaseFirst(row.prescription().en());
    }

    private String answer(boolean constrained) {
        String value;
        if (row.kind().isChoice()) {
            String detail = row.detail()
                    .filter(kind -> kind != AnswerKind.TEXT)
                    .map(kind -> value(kind, constrained))
                    .orElse("Void");
            value = imports.name(row.kind().valueType()) + '<' + detail + '>';
        } else {
            value = value(row.kind(), constrained);
        }
        return imports.name(Answer.class) + '<' + value + '>';
    }

    private String value(AnswerKind kind, boolean constrained) {
        String type = imports.name(kind.valueType());
        return constrained
                ? RowConstraints.onValue(kind)
                                .map(constraint -> constraint.render(imports) + ' ')
                                .orElse("")
                        + type
                : type;
    }

    static String upperCaseFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The first letter in lower case, for use inside a sentence; a name in capitals keeps them. */
    private static String lowerCaseFirst(String sentence) {
        boolean isName = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return isName ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
