package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.view.SchoolOnFile;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.school.web.ImportOutcome;
import nl.schoolleidersregister.school.web.SchoolImport;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.tables.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** DUO's list, from the registrar's file to the log and back. {@code -Dduo.file} names a real one. */
@WholeRegister
class SchoolImportIT {

    private static final String HERE = "/kantoor/scholen";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOCATIONS = 1_619;
    private static final Origin NADIA =
            new Origin(new Actor(new UUID(9, 9), Role.REGISTRAR), Instant.parse("2026-11-22T10:00:00Z"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolImport office;

    private Browser nadia;

    @BeforeEach
    void arrive() {
        DemoIsThere.until(() -> schools.all().stream()
                        .filter(school -> school.code().isMadeUp())
                        .count()
                >= 6);
        nadia = DemoLogin.at(port).as("nadia-el-amrani");
    }

    @Test
    void a_list_is_taken_over_once_and_then_only_what_changed() throws IOException {
        var list = made("new-layout.csv");
        assertThat(upload(list).statusCode()).isEqualTo(200);
        assertThat(codes()).contains("98AA00", "98AA01", "98AB00", "98AC00", "98AD00", "98AE00", "98AF00");

        var before = events();
        assertThat(upload(list).statusCode()).isEqualTo(200);
        assertThat(upload(made("old-layout.csv")).statusCode()).isEqualTo(200);
        assertThat(events()).as("the same list, and the same in the old layout").isEqualTo(before);

        var renamed = new String(list, WINDOWS).replace("De Linde, Zuid", "De Linde, Noord");
        assertThat(upload(renamed.getBytes(WINDOWS)).statusCode()).isEqualTo(200);
        assertThat(events()).as("one row changed").isEqualTo(before + 1);
        assertThat(onFile("98AE00").school().name().value()).isEqualTo("Mavo De Linde, Noord (demo)");
        upload(list);
    }

    @Test
    void bad_rows_stay_out_and_are_told() throws IOException {
        upload(made("new-layout.csv"));
        var before = events();
        var answer = upload(made("bad-rows.csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Noord Zeeland", "98AH00", "Afgebroken regel");
        assertThat(events()).isEqualTo(before);
        assertThat(codes()).doesNotContain("98AH00", "98AI00", "98AK00", "98AL00", "98AM00");
    }

    @Test
    void a_school_that_left_the_list_is_told_and_stays_and_its_board_gets_smaller() throws IOException {
        var list = made("new-layout.csv");
        take(list);
        assertThat(onFile("98AE00").schoolsOfBoard()).isEqualTo(2);
        var shorter = new String(list, WINDOWS).replaceAll("(?m)^[^\n]*98AE00[^\n]*\n", "");
        var outcome = take(shorter.getBytes(WINDOWS));
        assertThat(outcome.gone()).extracting(school -> school.code().value()).contains("98AE00");
        assertThat(outcome.gone()).noneMatch(school -> school.code().isMadeUp());
        assertThat(outcome.boards()).isEqualTo(1);
        assertThat(onFile("98AD00").schoolsOfBoard()).isEqualTo(1);
        assertThat(onFile("98AE00").school().town().value()).isEqualTo("EDE");
        take(list);
        assertThat(onFile("98AE00").schoolsOfBoard()).isEqualTo(2);
    }

    @Test
    void a_bad_row_makes_no_board_smaller() throws IOException {
        var list = made("new-layout.csv");
        take(list);
        var before = events();
        var outcome = take(
                new String(list, WINDOWS).replace("Gelderland", "Gelderlant").getBytes(WINDOWS));
        assertThat(outcome.bad()).hasSize(1);
        assertThat(outcome.gone()).noneMatch(school -> school.code().value().equals("98AE00"));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void schools_of_the_demo_are_left_alone() throws IOException {
        var before = demo();
        take(made("new-layout.csv"));
        assertThat(demo()).isEqualTo(before);
    }

    @Test
    void the_whole_list_goes_in_and_the_second_time_changes_nothing() throws IOException {
        var real = System.getProperty("duo.file", "");
        var list = real.isEmpty() ? many() : Files.readAllBytes(Path.of(real));
        var first = take(list);
        assertThat(first.read()).isEqualTo(LOCATIONS);
        assertThat(first.bad()).isEmpty();
        var before = events();
        var second = take(list);
        assertThat(second.unchanged()).isEqualTo(LOCATIONS);
        assertThat(second.boards()).isZero();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_list_is_refused_and_records_nothing() {
        var before = events();
        for (var file : List.of(
                "",
                "A;B\n1;2\n",
                "x;".repeat(1_000_000),
                "VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM;PROVINCIE;BEVOEGD GEZAG NUMMER\n",
                "\u0000\u0001")) {
            assertThat(upload(file.getBytes(StandardCharsets.UTF_8)).statusCode())
                    .isEqualTo(400);
        }
        assertThat(upload("A;B\n".getBytes(StandardCharsets.UTF_16)).statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(HERE, Map.of()).statusCode()).isEqualTo(400);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_big_is_told_on_a_page_of_ours() {
        for (var size : List.of(Tables.MOST_BYTES + 1, 12 * 1024 * 1024)) {
            var answer = upload(new byte[size]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("10 MB").doesNotContain("Exception");
        }
    }

    private HttpResponse<String> upload(byte[] file) {
        return Upload.send(nadia, HERE, "schoolsFile", "lijst.csv", file);
    }

    private ImportOutcome.Imported take(byte[] file) {
        return (ImportOutcome.Imported) office.take(Tables.read(file), NADIA);
    }

    private long events() {
        return register.sql("select count(*) from domain_event_entry where payload_type like 'school.%'")
                .query(Long.class)
                .single();
    }

    private List<String> codes() {
        return schools.all().stream().map(school -> school.code().value()).toList();
    }

    private List<SchoolOnFile> demo() {
        return schools.all().stream().filter(school -> school.code().isMadeUp()).toList();
    }

    private SchoolOnFile onFile(String code) {
        return schools.find(new SchoolCode(code)).orElseThrow();
    }

    private static byte[] made(String name) throws IOException {
        try (var file = Objects.requireNonNull(SchoolImportIT.class.getResourceAsStream("/duo/" + name))) {
            return file.readAllBytes();
        }
    }

    /** As many locations as there are: 540 schools of three locations, less one, of 231 boards. */
    private static byte[] many() {
        var list = new StringBuilder("PROVINCIE;BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\r\n");
        for (int number = 0; number < LOCATIONS; number++) {
            int school = number / 3;
            list.append("Utrecht;%d;97%c%c%02d;School %d (demo);UTRECHT\r%n"
                    .formatted(97_000 + school % 231, 'A' + school / 26, 'A' + school % 26, number % 3, number));
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
