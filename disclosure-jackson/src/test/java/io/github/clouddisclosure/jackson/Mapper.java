package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Position;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** An application's own mapper, of one generation of Jackson. */
interface Mapper {
    /** One of each generation, with the module and the default limits. */
    static Stream<Mapper> each() {
        return each(ReadLimits.defaults());
    }

    /** One of each generation, with the module and these limits. */
    static Stream<Mapper> each(ReadLimits limits) {
        return Stream.of(Jackson3Mapper.of(limits), Jackson2Mapper.of(limits));
    }

    /** One of the same generation that writes the messages of findings in another language. */
    Mapper withMessagesIn(Locale locale);

    /** One of the same generation with the module and other limits. */
    Mapper with(ReadLimits limits);

    /** One whose modules are found by the ServiceLoader. */
    Mapper withModulesFound();

    /** One that gives properties other names. */
    Mapper inSnakeCase();

    /** One that writes no exponents. */
    Mapper withoutExponents();

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    Object read(InputStream json) throws Exception;

    byte[] write(Object value) throws Exception;

    void write(Object value, OutputStream json) throws Exception;

    default String text(Object value) throws Exception {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /** What is thrown where JSON is not what was asked for. */
    Class<? extends Exception> mismatch();

    /** What is thrown where a text is not JSON. */
    Class<? extends Exception> notJson();

    /** What is thrown where a value cannot be written. */
    Class<? extends Exception> notWritten();

    /** What is thrown where a stream fails. */
    Class<? extends Exception> failed();

    /** Where the parser was. */
    Position positionOf(Exception thrown);
}
