// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
package io.github.clouddisclosure.benchmarks.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** 事業所・事業, as plain data. */
public record PlainBusiness(
        @NotNull @Valid PlainText tradeName,
        @NotNull @Valid PlainCorporateNumber corporateNumber,
        @NotNull @Valid PlainDate establishedOn,
        @NotNull @Valid PlainAnswer<PlainAddress> headOffice,
        @NotNull @Valid PlainUrl website,
        @NotNull @Valid PlainText mainBusiness) {}
