package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Position;
import tools.jackson.core.TokenStreamLocation;

/** Gives the line and column of a location reported by a parser. */
interface TextPositions {
    Position at(TokenStreamLocation location);
}
