package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Position;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
record Jackson3Mapper(JsonMapper mapper) implements Mapper {
    static Mapper of(ReadLimits limits) {
        return new Jackson3Mapper(
                JsonMapper.builder().addModule(new DisclosureModule(limits)).build());
    }

    @Override
    public Mapper withMessagesIn(Locale locale) {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new DisclosureModule().withMessagesIn(locale))
                .build());
    }

    @Override
    public Mapper with(ReadLimits limits) {
        return of(limits);
    }

    @Override
    public Mapper withModulesFound() {
        return new Jackson3Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public Mapper inSnakeCase() {
        return new Jackson3Mapper(mapper.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build());
    }

    @Override
    public Mapper withoutExponents() {
        return new Jackson3Mapper(mapper.rebuild()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build());
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public Object read(InputStream json) {
        return mapper.readValue(json, Disclosure.class);
    }

    @Override
    public void write(Object value, OutputStream json) {
        mapper.writeValue(json, value);
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Class<? extends Exception> mismatch() {
        return MismatchedInputException.class;
    }

    @Override
    public Class<? extends Exception> notJson() {
        return StreamReadException.class;
    }

    @Override
    public Class<? extends Exception> notWritten() {
        return DatabindException.class;
    }

    @Override
    public Class<? extends Exception> failed() {
        return JacksonIOException.class;
    }

    @Override
    public Position positionOf(Exception thrown) {
        TokenStreamLocation location = ((JacksonException) thrown).getLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
