package io.github.clouddisclosure.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** A mapper of Jackson 2. */
record Jackson2Mapper(JsonMapper mapper) implements Mapper {
    static Mapper of(ReadLimits limits) {
        return new Jackson2Mapper(
                JsonMapper.builder().addModule(new DisclosureModule(limits)).build());
    }

    @Override
    public Mapper withMessagesIn(Locale locale) {
        return new Jackson2Mapper(JsonMapper.builder()
                .addModule(new DisclosureModule().withMessagesIn(locale))
                .build());
    }

    @Override
    public Mapper with(ReadLimits limits) {
        return of(limits);
    }

    @Override
    public Mapper withModulesFound() {
        return new Jackson2Mapper(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public Mapper inSnakeCase() {
        JsonMapper copy = mapper.copy();
        copy.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new Jackson2Mapper(copy);
    }

    @Override
    public Mapper withoutExponents() {
        JsonMapper copy = mapper.copy();
        copy.getFactory().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        return new Jackson2Mapper(copy);
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public Object read(InputStream json) throws IOException {
        return mapper.readValue(json, Disclosure.class);
    }

    @Override
    public void write(Object value, OutputStream json) throws IOException {
        mapper.writeValue(json, value);
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Class<? extends Exception> mismatch() {
        return MismatchedInputException.class;
    }

    @Override
    public Class<? extends Exception> notJson() {
        return JsonParseException.class;
    }

    @Override
    public Class<? extends Exception> notWritten() {
        return JsonMappingException.class;
    }

    @Override
    public Class<? extends Exception> failed() {
        return IOException.class;
    }

    @Override
    public Position positionOf(Exception thrown) {
        JsonLocation location = ((JsonProcessingException) thrown).getLocation();
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
