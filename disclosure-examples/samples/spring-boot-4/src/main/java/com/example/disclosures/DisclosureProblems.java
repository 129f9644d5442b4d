package com.example.disclosures;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.validation.ConstraintFindings;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a body, as a problem of RFC 9457. */
@RestControllerAdvice
class DisclosureProblems {
    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentNotValidException.class})
    ProblemDetail problem(Exception refused, Locale locale) {
        var members =
                findings(refused).stream().map(found -> member(found, locale)).toList();
        ProblemDetail problem = ProblemDetail.forStatus(400);
        problem.setProperty("findings", members);
        return problem;
    }

    private static List<Finding> findings(Exception refused) {
        if (refused instanceof MethodArgumentNotValidException invalid) {
            List<ConstraintViolation<?>> violations = new ArrayList<>();
            invalid.getAllErrors().forEach(error -> violations.add(error.unwrap(ConstraintViolation.class)));
            return ConstraintFindings.of(violations);
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(refused);
        return cause instanceof DisclosureReadException form ? form.findings() : List.of();
    }

    private static Map<String, Object> member(Finding found, Locale locale) {
        Map<String, Object> member = new TreeMap<>(Map.of("code", found.code().code(), "pointer", found.pointer()));
        member.put("message", found.message(locale));
        found.row().ifPresent(row -> member.put("row", row.id()));
        found.position().ifPresent(place -> member.putAll(Map.of("line", place.line(), "column", place.column())));
        return member;
    }
}
