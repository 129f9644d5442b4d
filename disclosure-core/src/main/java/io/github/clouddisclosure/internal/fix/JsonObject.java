package io.github.clouddisclosure.internal.fix;

import io.github.clouddisclosure.internal.text.JsonText;
import io.github.clouddisclosure.value.HasCode;
import java.util.Optional;

/** A JSON object that grows field by field. */
final class JsonObject {
    private final StringBuilder json = new StringBuilder("{");

    static boolean is(String json) {
        return json.startsWith("{");
    }

    JsonObject json(String name, String value) {
        json.append(json.length() == 1 ? "" : ",")
                .append(JsonText.quoted(name))
                .append(':')
                .append(value);
        return this;
    }

    JsonObject json(String name, Optional<String> value) {
        return value.isPresent() ? json(name, value.get()) : this;
    }

    JsonObject text(String name, Optional<String> value) {
        return json(name, value.map(JsonText::quoted));
    }

    JsonObject code(String name, Optional<? extends HasCode> constant) {
        return text(name, constant.map(HasCode::code));
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
