package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.TokenLocation;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import org.jspecify.annotations.Nullable;

/** A disclosure that the mapper of an application reads: what is the same in every generation of Jackson. */
public final class MappedDisclosure {
    /** In place of a parser's own message, which quotes the current text: it may be the career of the representative. */
    public static final String UNEXPECTED = "cannot be read as a disclosure: unexpected character";

    private final RowIndex rows = RowIndex.forReading();
    private final ReadLimits limits;
    private final Problems problems;

    /** One that is read within limits. */
    public MappedDisclosure(ReadLimits limits) {
        this.limits = limits;
        this.problems = new Problems(MappedDisclosure::position, rows, limits);
    }

    /**
     * Reads the object that the tokens are at.
     *
     * @throws DisclosureReadException if it is not a disclosure at all, or has content that does not fit the form
     */
    public Disclosure read(TokenReader tokens) {
        Disclosure disclosure = new DisclosureReader(tokens, rows, limits, problems).read();
        DisclosureReadException refused = refused();
        if (refused != null) {
            throw refused;
        }
        return disclosure;
    }

    /** {@return the problems so far; null if there are none} */
    public @Nullable DisclosureReadException refused() {
        return problems.count() > 0 ? new DisclosureReadException(problems.findings()) : null;
    }

    /** {@return why a section or an answer is not written alone} */
    public static String isOnlyAPart(Object part) {
        return part.getClass().getSimpleName()
                + " has no JSON form of its own: write the Disclosure that it is a part of";
    }

    /** A parser knows lines and columns only if its format has them. */
    private static Position position(TokenLocation location) {
        return new Position(Math.max(1, location.line()), Math.max(1, location.column()));
    }
}
