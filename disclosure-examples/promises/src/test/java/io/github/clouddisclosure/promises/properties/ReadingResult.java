package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.promises.Mappers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a document: a disclosure, or findings, or an exception of the mapper's own.
 *
 * @param disclosure the disclosure, if it could be read
 * @param findings what is wrong with the form
 */
record ReadingResult(Optional<Disclosure> disclosure, List<Finding> findings) {
    /** What the parser of a mapper finds by itself, and tells by an exception of its own. */
    private static final Set<FindingCode> OF_A_PARSER = EnumSet.of(
            FindingCode.NOT_JSON, FindingCode.TRAILING_TEXT, FindingCode.NOT_UTF_8, FindingCode.LIMIT_EXCEEDED);

    static ReadingResult byLibrary(String document) throws Exception {
        return of(() -> DisclosureJson.create().read(document));
    }

    static ReadingResult byJackson3(String document) throws Exception {
        return of(() -> Mappers.JACKSON_3.readValue(document, Disclosure.class));
    }

    static ReadingResult byJackson2(String document) throws Exception {
        return of(() -> Mappers.JACKSON_2.readValue(document, Disclosure.class));
    }

    private static ReadingResult of(Callable<@Nullable Disclosure> reading) throws Exception {
        try {
            return new ReadingResult(Optional.ofNullable(reading.call()), List.of());
        } catch (DisclosureReadException refused) {
            return new ReadingResult(Optional.empty(), refused.findings());
        } catch (tools.jackson.core.JacksonException | com.fasterxml.jackson.core.JacksonException refused) {
            List<Finding> findings =
                    refused.getCause() instanceof DisclosureReadException cause ? cause.findings() : List.of();
            return new ReadingResult(Optional.empty(), findings);
        }
    }

    /**
     * {@return whether it is JSON} How far a parser reads what is none is its own matter: after {@code 1.5.5} or in a name
     * with half a character, that of Jackson 2 tells what is wrong with the form before it fails.
     */
    boolean isJson() {
        return findings.stream().noneMatch(finding -> finding.code() == FindingCode.NOT_JSON);
    }

    /** The same as by a mapper, whose columns count other units and whose parser tells some faults by itself. */
    void assertAgreement(ReadingResult byMapper) {
        assertEquals(disclosure, byMapper.disclosure);
        if (byMapper.findings.isEmpty() || !isJson()) {
            assertTrue(
                    findings.isEmpty() || findings.stream().anyMatch(ReadingResult::isOfAMapper), findings::toString);
        } else {
            assertEquals(ofTheForm(findings), ofTheForm(byMapper.findings));
        }
    }

    private static List<Finding> ofTheForm(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isOfAParser(finding))
                .map(Mappers::withoutColumn)
                .toList();
    }

    /** A mapper has null for null, and looks at what follows. */
    private static boolean isOfAMapper(Finding finding) {
        return isOfAParser(finding) || finding.code() == FindingCode.NOT_AN_OBJECT;
    }

    private static boolean isOfAParser(Finding finding) {
        return OF_A_PARSER.contains(finding.code());
    }
}
