package io.github.clouddisclosure.samples.mapper;

import com.fasterxml.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper to which nobody has added the module of this library. */
enum PlainMapper {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper();

        @Override
        String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) throws Exception {
            return mapper.readValue(json, type);
        }
    },

    /** As some applications have it, and as Jackson 3 is by default. */
    LENIENT_JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

        @Override
        String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) throws Exception {
            return mapper.readValue(json, type);
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value) throws Exception;

    abstract Object read(String json, Class<?> type) throws Exception;
}
