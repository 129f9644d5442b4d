package mappingtwo;

import static io.github.clouddisclosure.answer.Answers.no;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import java.io.IOException;
import java.util.List;

/** Maps a disclosure to JSON and back and tells whether it is the same: with the module added by hand, or found. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.fireDetection(no()))
                .build();
        JsonMapper mapper = List.of(arguments).contains("find")
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new DisclosureModule()).build();
        String json = mapper.writeValueAsString(disclosure);
        System.out.println(mapper.readValue(json, Disclosure.class).equals(disclosure) + " "
                + Main.class.getModule().isNamed());
    }
}
