package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Flow 3 as provider: who was there, one by one, from a file and by a program, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=attendance") // a register of its own
class AttendanceIT extends AsProvider {

    /** What looking at 200 rows and recording them may take, credits of all included. */
    @BeforeEach
    void have_a_programme() {
        prepare();
    }

    @Test
    void records_one_person_once_and_takes_it_back_with_a_reason() {
        var leader = crowd().of(1, "Een").getFirst();
        var here = "/aanbieder/uitvoeringen/" + plan();
        assertThat(saskia.post(here + "/aanwezigheid", Map.of()).statusCode()).isEqualTo(400);
        var form = Map.of(
                "attendeeNumber", leader.number(),
                "attendeeName", leader.family(),
                "presentOn", Forms.typed(DAY),
                "presentHours", "6");
        assertThat(saskia.post(here + "/aanwezigheid", form).statusCode()).isEqualTo(302);
        assertThat(saskia.post(here + "/aanwezigheid", form).statusCode()).isEqualTo(302);
        assertThat(points(leader)).as("credited once").isEqualTo(1);
        assertThat(saskia.get(here).body()).contains(leader.number(), leader.family());

        var line = register.sql("select attendance::text from view.attendance where participant = ?")
                .param(leader.dossier().value())
                .query(String.class)
                .single();
        var withdrawal = here + "/aanwezigheid/" + line + "/intrekking";
        assertThat(saskia.post(withdrawal, Map.of()).statusCode()).isEqualTo(400);
        assertThat(saskia.post(withdrawal, Map.of("waarom", "NOT_THERE")).statusCode())
                .isEqualTo(302);
        assertThat(points(leader)).as("reversed").isZero();
        assertThat(rule(saskia.post(withdrawal, Map.of("waarom", "NOT_THERE")))).isEqualTo("attendance.stands");
        var unknown = here + "/aanwezigheid/" + UUID.randomUUID() + "/intrekking";
        assertThat(saskia.post(unknown, Map.of("waarom", "NOT_THERE")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void two_hundred_rows_each_get_their_own_outcome() {
        var leaders = crowd().of(200, "Bent");
        var here = "/aanbieder/uitvoeringen/" + plan();
        var wrong = list(leaders)
                .replaceFirst("(?m)^" + leaders.get(15).number(), "10421")
                .replaceFirst(leaders.get(41).family(), "Anders");
        var before = events("");
        var preview = Upload.send(
                saskia, here + "/bestand", "lijst", "presentie.csv", wrong.getBytes(Charset.forName("windows-1252")));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("number-17", "number-43", "presentie.csv");
        assertThat(preview.body()).doesNotContain(leaders.get(41).family());
        assertThat(events("")).as("nothing recorded yet").isEqualTo(before);

        var form = Map.of("sleutel", UUID.randomUUID().toString(), "regels", wrong, "scheiding", ";", "tekens", "");
        var recorded = saskia.post(here + "/bestand/verwerking", form);
        assertThat(recorded.statusCode()).isEqualTo(200);
        assertThat(occurrences(recorded, ">vastgelegd<")).isEqualTo(198);
        assertThat(recorded.body()).contains("number-17", "number-43");
        assertThat(attendances(leaders)).isEqualTo(198);
        var stored = events("execution.attendance-recorded");
        var again = saskia.post(here + "/bestand/verwerking", form);
        assertThat(occurrences(again, ">stond er al<")).isEqualTo(198);
        assertThat(events("execution.attendance-recorded")).as("sent twice").isEqualTo(stored);

        var mended = new LinkedHashMap<>(form);
        mended.put("sleutel", UUID.randomUUID().toString());
        mended.put("number-17", leaders.get(15).number());
        mended.put("weg", "43");
        var rest = saskia.post(here + "/bestand/verwerking", mended);
        assertThat(occurrences(rest, ">vastgelegd<")).isEqualTo(1);
        assertThat(attendances(leaders)).isEqualTo(199);
        assertThat(leaders.stream().filter(leader -> points(leader) == 1).count())
                .isEqualTo(199);
    }

    @Test
    void the_rows_to_mend_can_be_taken_along_without_formulas() {
        var here = "/aanbieder/uitvoeringen/" + plan();
        var list = "=HYPERLINK(A1);+31;" + Forms.typed(DAY) + ";6\n@x;-y;1;2\n";
        var preview = saskia.post(here + "/bestand", Map.of("geplakt", list));
        assertThat(preview.statusCode()).isEqualTo(200);
        var file = saskia.post(
                here + "/bestand/regels", Map.of("regels", list, "scheiding", ";", "tekens", "", "naam", ""));
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.body()).contains("'=HYPERLINK(A1)", "'+31", "'@x", "'-y");
    }

    @Test
    void what_is_no_list_is_refused_and_records_nothing() {
        var here = "/aanbieder/uitvoeringen/" + plan() + "/bestand";
        var before = events("");
        var rows = "104213;Çelik;09-09-2027;6\n";
        var refused = Map.of(
                "table.spreadsheet", "PK\u0003\u0004a workbook".getBytes(StandardCharsets.ISO_8859_1),
                "table.encoding", rows.getBytes(StandardCharsets.UTF_16),
                "table.too-many-columns", "x;".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                "table.not-text", "a\u0000b;c;d;e".getBytes(StandardCharsets.UTF_8),
                "table.too-many-rows", rows.repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "attendance.too-many-rows", rows.repeat(2_001).getBytes(StandardCharsets.UTF_8),
                "attendance.no-rows", "registratienummer;achternaam;datum;uren\n".getBytes(StandardCharsets.UTF_8),
                "attendance.no-list", "Hierbij de lijst".getBytes(StandardCharsets.UTF_8));
        var used = Heap.usedAfterCollection();
        refused.forEach((code, file) -> {
            var answer = Upload.send(saskia, here, "lijst", "lijst.csv", file);
            assertThat(answer.statusCode()).as(code).isEqualTo(400);
            assertThat(rule(answer)).isEqualTo(code);
        });
        assertThat(Upload.send(saskia, here, "lijst", "lijst.csv", new byte[12 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
        assertThat(rule(saskia.post(here, Map.of("geplakt", " ")))).isEqualTo("attendance.no-file");
        assertThat(saskia.post(here + "/verwerking", Map.of()).statusCode()).isEqualTo(400);
        assertThat(Heap.usedAfterCollection() - used).as("bytes kept").isLessThan(Heap.MOST_GROWTH_BYTES);
        assertThat(events("")).isEqualTo(before);
    }

    @Test
    void a_program_gets_an_answer_for_each_row() {
        var leader = crowd().of(1, "Api").getFirst();
        var route = "/v1/uitvoeringen/" + plan() + "/aanwezigheid";
        var body = """
                [{"registratienummer":"%s","achternaam":"%s","datum":"%s","uren":6},
                 {"registratienummer":"10421","achternaam":"","datum":"2027-02-30","uren":60}]
                """.formatted(leader.number(), leader.family(), DAY);
        var key = UUID.randomUUID().toString();
        var first = send(route, key, body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        var rows = JsonMapper.shared().readTree(first.body()).path("regels");
        assertThat(rows.path(0).path("uitkomst").stringValue()).isEqualTo("VASTGELEGD");
        assertThat(rows.path(1).path("uitkomst").stringValue()).isEqualTo("FOUT");
        assertThat(rows.path(1).path("fouten"))
                .extracting(fault -> fault.path("code").stringValue())
                .containsExactly("number-length", "missing-family", "day-form", "hours-day");
        var before = events("");
        var again = send(route, key, body);
        assertThat(JsonMapper.shared()
                        .readTree(again.body())
                        .path("regels")
                        .path(0)
                        .path("uitkomst")
                        .stringValue())
                .isEqualTo("STOND_ER_AL");
        assertThat(events("")).isEqualTo(before);
        assertThat(send(route, key, "[]").statusCode()).isEqualTo(200);
        assertThat(send(route, key, "{").statusCode()).isEqualTo(400);
        assertThat(send(route, key, "[null]").statusCode()).isEqualTo(400);
        assertThat(send(route, key, "[" + " ".repeat(1024 * 1024) + "]").statusCode())
                .isEqualTo(413);
        assertThat(send(route, "", "[]").statusCode()).isEqualTo(200);
        assertThat(send("/v1/uitvoeringen/" + UUID.randomUUID() + "/aanwezigheid", key, "[]")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_belongs_to_another_provider_is_not_there() {
        var own = plan();
        var offering = offering();
        register.sql("update view.execution set provider = ? where execution = ?::uuid")
                .params(UUID.randomUUID(), own)
                .update();
        register.sql("update view.offering set provider = ? where offering = ?::uuid")
                .params(UUID.randomUUID(), offering)
                .update();
        var here = "/aanbieder/uitvoeringen/" + own;
        assertThat(saskia.get(here).statusCode()).isEqualTo(404);
        for (var path : List.of(
                here + "/aanwezigheid",
                here + "/bestand",
                here + "/bestand/verwerking",
                here + "/bestand/regels",
                here + "/aanwezigheid/" + UUID.randomUUID() + "/intrekking",
                "/aanbieder/aanbod/" + offering + "/intrekking",
                "/aanbieder/aanbod/" + offering + "/uitvoeringen")) {
            assertThat(saskia.post(path, Map.of("geplakt", "a;b;c;d", "regels", "a;b;c;d"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(saskia.get("/aanbieder/aanbod/" + offering).statusCode()).isEqualTo(404);
        assertThat(send("/v1/uitvoeringen/" + own + "/aanwezigheid", "key", "[]")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String list(List<Crowd.Leader> leaders) {
        return leaders.stream()
                .map(leader -> leader.number() + ";Van der " + leader.family() + ";" + Forms.typed(DAY) + ";6\r\n")
                .collect(Collectors.joining("", "registratienummer;achternaam;datum;uren\r\n", ""));
    }
}
