package com.example.disclosures;

import io.github.clouddisclosure.jackson2.DisclosureModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Takes disclosures, refuses those with errors, and gives them back. */
@SpringBootApplication
public class DisclosureApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(DisclosureApplication.class, arguments);
    }

    /** Spring Boot 3 gives every module that is a bean to its mapper. */
    @Bean
    DisclosureModule disclosureModule() {
        return new DisclosureModule();
    }
}
