package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** ネットワーク, as plain data. */
public record PlainNetwork(
        @NotNull @Valid PlainAnswer<String> centerLine,
        @NotNull @Valid PlainAnswer<String> centerBandwidth,
        @NotNull @Valid PlainChoice<String> firewall,
        @NotNull @Valid PlainChoice<String> intrusionDetection,
        @NotNull @Valid PlainAnswer<String> userAuthentication,
        @NotNull @Valid PlainChoice<String> spoofingProtection,
        @NotNull @Valid PlainChoice<String> networkEncryption,
        @NotNull @Valid PlainAnswer<String> recommendedLine,
        @NotNull @Valid PlainAnswer<String> lineResponsibility,
        @NotNull @Valid PlainChoice<PlainDataRate> recommendedBandwidth) {}
