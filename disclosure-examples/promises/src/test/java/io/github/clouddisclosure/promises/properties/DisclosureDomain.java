package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.promises.properties.arbitrary.Disclosures;
import io.github.clouddisclosure.promises.properties.arbitrary.Edits;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What a law is tried on. */
final class DisclosureDomain extends DomainContextBase {
    @Provide
    Arbitrary<Disclosure> disclosures() {
        return Disclosures.any();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Edits.any();
    }

    @Provide
    Arbitrary<Settings> settings() {
        return Settings.any();
    }
}
