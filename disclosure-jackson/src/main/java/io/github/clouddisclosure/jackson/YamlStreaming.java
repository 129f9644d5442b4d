package io.github.clouddisclosure.jackson;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Jackson's streaming parsers of YAML. With {@link YamlFailure} the only class that uses its YAML format. */
final class YamlStreaming {
    private static final int BUFFER = 16 * 1024;
    /**
     * The scanner copies what it has of a token each time its buffer is full, so that a long token takes time in the square
     * of its length: the buffer for a text that is longer than this holds all of it.
     */
    private static final int LONG_TEXT = 1024 * 1024;

    /** The reader knows its limits and applies them. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private static final YAMLFactory FACTORY = factory(BUFFER);

    private YamlStreaming() {}

    static JsonParser parser(String text) {
        YAMLFactory factory = text.length() <= LONG_TEXT ? FACTORY : factory(text.length());
        return factory.createParser(ObjectReadContext.empty(), new WholeCharactersReader(text));
    }

    private static YAMLFactory factory(int buffer) {
        return YAMLFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                // The codec reports what stands twice, and reads on.
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(buffer)
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }
}
