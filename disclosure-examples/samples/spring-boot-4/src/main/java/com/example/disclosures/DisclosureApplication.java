package com.example.disclosures;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes disclosures, refuses those with errors, and gives them back. */
@SpringBootApplication
public class DisclosureApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(DisclosureApplication.class, arguments);
    }
}
