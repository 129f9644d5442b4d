package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;

/** Gives the line and column of a location reported by a parser. */
public interface TextPositions {
    /** {@return line and column of a location} */
    Position at(TokenLocation location);
}
