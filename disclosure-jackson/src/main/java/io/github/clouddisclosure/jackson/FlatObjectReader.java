package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object of some {@link Shape}. */
final class FlatObjectReader {
    private final JsonParser parser;
    private final Scalars scalars;
    private final Problems problems;
    private final FlatObject object = new FlatObject();

    FlatObjectReader(JsonParser parser, Scalars scalars, Problems problems) {
        this.parser = parser;
        this.scalars = scalars;
        this.problems = problems;
    }

    /** The object at hand, until the next is read; null where there were problems, which have been noted. */
    @Nullable
    FlatObject read(Shape shape) {
        long problemsBefore = problems.count();
        object.clear();
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int field = shape.names().indexOf(name);
            if (field < 0) {
                problems.unknownField(parser, name, shape.names());
                parser.nextToken();
                scalars.skip();
            } else if ((seen & 1 << field) != 0) {
                problems.duplicateKey(parser, name);
                parser.nextToken();
                scalars.skip();
            } else {
                seen |= 1 << field;
                parser.nextToken();
                object.set(field, value(shape.fields().get(field)));
            }
        }
        boolean isComplete = problems.count() == problemsBefore && requiredArePresent(shape);
        return isComplete ? object : null;
    }

    private @Nullable Object value(Shape.Field field) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(field.codes());
            case NUMBER -> orReject(scalars.number(), Expected.NUMBER);
            case WHOLE_NUMBER -> orReject(scalars.wholeNumber(), Expected.WHOLE_NUMBER);
        };
    }

    private @Nullable String text(List<String> codes) {
        if (codes.isEmpty()) {
            return scalars.textOrProblem();
        }
        String code = parser.currentToken() == JsonToken.VALUE_STRING ? scalars.oneOf(codes) : null;
        if (code == null) {
            scalars.reject(Expected.oneOf(codes));
        }
        return code;
    }

    private @Nullable Object orReject(@Nullable Object value, LocalizedText expected) {
        if (value == null) {
            scalars.reject(expected);
        }
        return value;
    }

    private boolean requiredArePresent(Shape shape) {
        boolean all = true;
        for (int i = 0; i < shape.fields().size(); i++) {
            if (!object.has(i) && shape.fields().get(i).isRequired()) {
                problems.missingField(parser, shape.names().get(i));
                all = false;
            }
        }
        return all;
    }
}
