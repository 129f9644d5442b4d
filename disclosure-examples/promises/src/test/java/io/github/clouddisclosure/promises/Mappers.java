package io.github.clouddisclosure.promises;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import tools.jackson.databind.json.JsonMapper;

/** An application's own mapper of each generation of Jackson. Jackson 3 refuses trailing text by default. */
public final class Mappers {
    public static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .addModule(new io.github.clouddisclosure.jackson.DisclosureModule())
            .build();

    public static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new io.github.clouddisclosure.jackson2.DisclosureModule())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Mappers() {}

    /** A finding of any reader with its line alone: a column counts the units of the parser. */
    public static Finding withoutColumn(Finding finding) {
        return finding.position()
                .map(position -> finding.withPosition(new Position(position.line(), 1)))
                .orElse(finding);
    }
}
