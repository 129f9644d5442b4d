package yaml;

import static io.github.clouddisclosure.answer.Answers.no;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import java.io.IOException;

/** Writes a disclosure as YAML, reads it back and prints whether it is the same. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.fireDetection(no()))
                .build();
        DisclosureYaml yaml = DisclosureYaml.create();
        System.out.println(
                yaml.read(yaml.write(disclosure)).equals(disclosure) + " " + Main.class.getModule().isNamed());
    }
}
