package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Position;
import tools.jackson.core.TokenStreamLocation;

/** Tells the line and column of a place that a parser names. */
interface TextPositions {
    Position at(TokenStreamLocation location);
}
