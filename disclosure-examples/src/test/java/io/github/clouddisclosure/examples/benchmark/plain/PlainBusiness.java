package io.github.clouddisclosure.examples.benchmark.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** 事業所・事業, as plain data. */
public record PlainBusiness(
        @NotNull @Valid PlainAnswer<String> tradeName,
        @NotNull @Valid PlainAnswer<@Pattern(regexp = PlainPatterns.CORPORATE_NUMBER) String> corporateNumber,
        @NotNull @Valid PlainAnswer<@Pattern(regexp = PlainPatterns.DATE) String> establishedOn,
        @NotNull @Valid PlainAnswer<PlainAddress> headOffice,
        @NotNull @Valid PlainAnswer<@Pattern(regexp = PlainPatterns.URL) String> website,
        @NotNull @Valid PlainAnswer<String> mainBusiness) {}
