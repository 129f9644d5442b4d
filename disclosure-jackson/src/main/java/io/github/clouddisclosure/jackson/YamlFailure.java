package io.github.clouddisclosure.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Where the scanner of YAML cannot go on. Its message is not kept: it quotes the text.
 *
 * @param character the character, from the beginning of the text; negative if unknown
 * @param opening the character with which the token or the collection around it begins; negative if unknown
 */
record YamlFailure(long character, long opening) {
    private static final YamlFailure UNKNOWN = new YamlFailure(-1, -1);

    /** Where the cause of what Jackson threw says. */
    static YamlFailure of(@Nullable Throwable cause) {
        if (cause instanceof MarkedYamlEngineException marked) {
            return new YamlFailure(index(marked.getProblemMark()), index(marked.getContextMark()));
        } else if (cause instanceof ReaderException unprintable) {
            return new YamlFailure(unprintable.getPosition(), -1);
        }
        return UNKNOWN;
    }

    private static long index(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : -1;
    }
}
