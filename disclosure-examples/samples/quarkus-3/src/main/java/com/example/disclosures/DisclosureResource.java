package com.example.disclosures;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;

@Path("/")
public class DisclosureResource {
    private final DisclosureStore store;
    private final Validator validator;

    DisclosureResource(DisclosureStore store, Validator validator) {
        this.store = store;
        this.validator = validator;
    }

    /** {@code @Valid} refuses errors. A lawful disclosure passes, however doubtful it is. */
    @POST
    @Path("disclosures")
    public Response add(@NotNull @Valid Disclosure disclosure) {
        return Response.created(URI.create("/disclosures/" + store.add(disclosure)))
                .entity(disclosure)
                .build();
    }

    @GET
    @Path("disclosures/{id}")
    public Disclosure get(int id) {
        return store.get(id).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("listings")
    public Listing list(@NotNull @Valid Listing listing) {
        return listing;
    }

    /** Errors and warnings, of any disclosure that can be read. */
    @POST
    @Path("findings")
    public List<RowFinding> findings(@NotNull Disclosure disclosure, @Context HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        return ConstraintFindings.of(validator.validate(disclosure, Default.class, Warnings.class)).stream()
                .map(finding -> RowFinding.of(finding, locale))
                .toList();
    }
}
