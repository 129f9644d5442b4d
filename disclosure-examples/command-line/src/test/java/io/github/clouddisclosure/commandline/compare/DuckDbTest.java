package io.github.clouddisclosure.commandline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of {@code compare} in a database that reads them as they are. */
class DuckDbTest {
    @TempDir
    private Path folder = Path.of("");

    private Path records = Path.of("");

    @BeforeEach
    void compareFiveServices() throws IOException {
        String platform = System.getProperty("os.name") + ' ' + System.getProperty("os.arch");
        assumeTrue(platform.equals("Linux amd64"), "the tests have DuckDB for Linux on amd64 alone, not " + platform);
        service("甲", Answers.percent("99.95"), Answers.span(3, TimeSpanUnit.MONTHS));
        service("乙", Answers.percent("99.9"), Answers.span(1, TimeSpanUnit.YEARS));
        service("丙", Answers.percent("99.5"), Answers.span(6, TimeSpanUnit.MONTHS));
        service("丁", Answers.percent("99.99"), Answers.span(90, TimeSpanUnit.DAYS));
        service("戊", Answers.withheld(), Answers.described("十分に前もって"));
        records = folder.resolve("services.jsonl");
        CommandRun run = CommandRun.of(
                "compare",
                folder.toString(),
                "../examples/complete.json",
                "../examples/doubtful.json",
                "../examples/published-table.txt",
                "-o",
                records.toString());
        assertEquals(0, run.exit(), run.err());
    }

    private void service(String name, Answer<Percentage> availability, Answer<TimeSpan> notice) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .servicePerformance(performance -> performance
                        .serviceName(Answers.text(name))
                        .actualAvailability(availability)
                        .changeNoticePeriod(notice))
                .build();
        Files.write(folder.resolve(name + ".json"), DisclosureJson.create().write(disclosure));
    }

    @Test
    void theQueryOfTheReadmeFindsServicesByAvailabilityAndNotice() throws IOException, SQLException {
        List<String> found = query(query());

        assertEquals(
                List.of("乙", "甲"),
                found.stream().filter(name -> name.length() == 1).sorted().toList());
    }

    @Test
    void everyFieldHasTheTypeThatIsDocumented() throws IOException, SQLException {
        assertEquals(
                List.of(
                        "service VARCHAR",
                        "source VARCHAR",
                        "number BIGINT",
                        "row VARCHAR",
                        "section VARCHAR",
                        "requirement VARCHAR",
                        "state VARCHAR",
                        "choice VARCHAR",
                        "value DOUBLE",
                        "unit VARCHAR",
                        "qualifier VARCHAR",
                        "comparable DOUBLE",
                        "comparableUnit VARCHAR",
                        "date DATE",
                        "text VARCHAR"),
                query("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM 'services.jsonl')"));
        assertEquals(List.of(String.valueOf(8 * 115)), query("SELECT count(*) FROM 'services.jsonl'"));
    }

    /** The one in the README, so that it works as it stands there. */
    private static String query() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```sql\n") + "```sql\n".length();
        return readme.substring(from, readme.indexOf("```", from));
    }

    private List<String> query(String sql) throws SQLException {
        List<String> first = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql.replace("services.jsonl", records.toString()))) {
            while (result.next()) {
                first.add(result.getString(1));
            }
        }
        return first;
    }
}
