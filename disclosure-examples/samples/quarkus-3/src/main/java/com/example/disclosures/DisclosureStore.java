package com.example.disclosures;

import io.github.clouddisclosure.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the last hundred disclosures in memory. A disclosure is immutable, so threads can share it. */
@ApplicationScoped
class DisclosureStore {
    private static final int SIZE = 100;

    private final Map<Integer, Disclosure> disclosures = new ConcurrentHashMap<>();
    private final AtomicInteger added = new AtomicInteger();

    int add(Disclosure disclosure) {
        int id = Math.floorMod(added.getAndIncrement(), SIZE);
        disclosures.put(id, disclosure);
        return id;
    }

    Optional<Disclosure> get(int id) {
        return Optional.ofNullable(disclosures.get(id));
    }
}
