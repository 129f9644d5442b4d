package io.github.clouddisclosure.benchmarks.cold;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The shortest program that shows what is wrong with a disclosure. */
final class ReadAndValidate {
    private ReadAndValidate() {}

    public static void main(String[] arguments) throws IOException {
        Disclosure disclosure = DisclosureJson.create().read(Path.of(arguments[0]));
        List<Finding> findings = DisclosureValidator.create().validate(disclosure);
        for (Finding finding : findings) {
            System.out.println(finding);
        }
        System.out.println("Findings: " + findings.size());
    }
}
