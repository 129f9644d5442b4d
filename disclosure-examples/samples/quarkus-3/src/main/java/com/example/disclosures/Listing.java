package com.example.disclosures;

import io.github.clouddisclosure.Disclosure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A disclosure inside an object of the application. */
record Listing(@NotNull String platform, @NotNull @Valid Disclosure disclosure) {}
