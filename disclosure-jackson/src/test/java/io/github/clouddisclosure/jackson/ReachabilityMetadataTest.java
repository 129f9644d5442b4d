package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.testing.ReachabilityMetadata;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The metadata for native images keeps the modules that Jackson finds by themselves. */
class ReachabilityMetadataTest {
    @Test
    void theCommittedMetadataIsThatOfTheServices() throws IOException {
        CommittedFile.assertHolds(
                ReachabilityMetadata.file("disclosure-jackson"),
                ReachabilityMetadata.ofResources().render());
    }
}
