// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** ネットワーク, as plain data. */
public record PlainNetwork(
        @NotNull @Valid PlainText centerLine,
        @NotNull @Valid PlainText centerBandwidth,
        @NotNull @Valid PlainChoice<PlainValue> firewall,
        @NotNull @Valid PlainChoice<PlainValue> intrusionDetection,
        @NotNull @Valid PlainText userAuthentication,
        @NotNull @Valid PlainChoice<PlainValue> spoofingProtection,
        @NotNull @Valid PlainChoice<PlainValue> networkEncryption,
        @NotNull @Valid PlainText recommendedLine,
        @NotNull @Valid PlainText lineResponsibility,
        @NotNull @Valid PlainChoice<PlainDataRate> recommendedBandwidth) {}
