package com.example.disclosures;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DisclosureController {
    private final DisclosureStore store;
    private final Validator validator;

    DisclosureController(DisclosureStore store, Validator validator) {
        this.store = store;
        this.validator = validator;
    }

    /** {@code @Valid} refuses errors. A lawful disclosure passes, however doubtful it is. */
    @PostMapping("/disclosures")
    ResponseEntity<Disclosure> add(@Valid @RequestBody Disclosure disclosure) {
        return ResponseEntity.created(URI.create("/disclosures/" + store.add(disclosure)))
                .body(disclosure);
    }

    @GetMapping("/disclosures/{id}")
    ResponseEntity<Disclosure> get(@PathVariable int id) {
        return ResponseEntity.of(store.get(id));
    }

    @PostMapping("/listings")
    Listing list(@Valid @RequestBody Listing listing) {
        return listing;
    }

    /** Errors and warnings, of any disclosure that can be read. */
    @PostMapping("/findings")
    List<RowFinding> findings(@RequestBody Disclosure disclosure, Locale locale) {
        return ConstraintFindings.of(validator.validate(disclosure, Default.class, Warnings.class)).stream()
                .map(finding -> RowFinding.of(finding, locale))
                .toList();
    }
}
