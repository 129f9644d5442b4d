package com.example.listings;

import io.github.clouddisclosure.Disclosure;
import jakarta.validation.Valid;

/** A disclosure inside an object of the application. */
record Listing(String platform, @Valid Disclosure disclosure) {}
