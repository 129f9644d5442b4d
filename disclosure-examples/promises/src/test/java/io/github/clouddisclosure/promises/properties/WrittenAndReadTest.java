package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.promises.properties.arbitrary.Excess;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What is written can be read, and is what it was. */
class WrittenAndReadTest {
    @Law
    @Domain(DisclosureDomain.class)
    void whatIsWrittenIsReadAsTheSameDisclosure(@ForAll Disclosure disclosure) throws Exception {
        for (WrittenForm form : WrittenForm.values()) {
            Content.assertSame(disclosure, form.read(form.write(disclosure)), form);
        }
    }

    @Law(share = 3)
    void whatExceedsALimitIsRefusedByTheExceptionForIt(@ForAll("excessive") Disclosure disclosure) {
        for (WrittenForm form : WrittenForm.values()) {
            assertEquals(
                    FindingCode.LIMIT_EXCEEDED,
                    refusal(form, disclosure).finding().code(),
                    form::toString);
        }
    }

    @Law(share = 30)
    void aDocumentWithTooManyBytesIsRefusedByTheExceptionForIt(@ForAll("large") Disclosure disclosure) {
        for (WrittenForm form : List.of(WrittenForm.JSON, WrittenForm.COMPACT_JSON, WrittenForm.YAML)) {
            assertEquals(
                    FindingCode.LIMIT_EXCEEDED,
                    refusal(form, disclosure).finding().code(),
                    form::toString);
        }
    }

    /** A mapper wraps it into an exception of its own, as every exception of a module. */
    private static DisclosureWriteException refusal(WrittenForm form, Disclosure disclosure) {
        Exception thrown = assertThrows(Exception.class, () -> form.write(disclosure), form::toString);
        boolean isMapped = form == WrittenForm.JACKSON_2 || form == WrittenForm.JACKSON_3;
        return assertInstanceOf(DisclosureWriteException.class, isMapped ? thrown.getCause() : thrown, form::toString);
    }

    @Provide
    Arbitrary<Disclosure> excessive() {
        return Excess.disclosures();
    }

    /** A mapper does not know how many bytes its generator has written. */
    @Provide
    Arbitrary<Disclosure> large() {
        return Excess.largeDisclosures();
    }
}
