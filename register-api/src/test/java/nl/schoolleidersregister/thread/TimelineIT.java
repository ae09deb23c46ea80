package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What happened in a dossier, told over HTTP, and how the office finds the dossier. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=timeline") // a register of its own
class TimelineIT extends AsProvider {

    private static final String SEARCH = "/kantoor/zoeken";

    @BeforeEach
    void have_a_programme() {
        prepare();
    }

    private String dossierOf(String family) {
        return register.sql("select dossier::text from view.dossier where family = ?")
                .param(family)
                .query(String.class)
                .single();
    }

    private String timeline(String dossier, String kind) {
        return nadia.get("/kantoor/dossiers/" + dossier + "/tijdlijn?soort=" + kind)
                .body();
    }

    @Test
    void a_change_of_status_says_by_whom_under_which_regulation_and_because_of_what() {
        var page =
                nadia.get("/kantoor/dossiers/" + dossierOf("Hoekstra (demo)")).body();
        assertThat(page)
                .contains(
                        "Geregistreerd op diploma, met nummer",
                        "Volgens reglement VO-2026 (artikel A1)",
                        "Aanleiding: Diploma goedgekeurd:",
                        "door het registratiebureau",
                        "/tijdlijn\"");
    }

    @Test
    void points_name_their_activity_and_the_list_they_rest_on() {
        var leader = crowd().of(1, "Tijd").getFirst();
        var here = "/aanbieder/uitvoeringen/" + plan();
        var form = Map.of(
                "attendeeNumber", leader.number(),
                "attendeeName", leader.family(),
                "presentOn", Forms.typed(DAY),
                "presentHours", "6");
        assertThat(saskia.post(here + "/aanwezigheid", form).statusCode()).isEqualTo(302);
        var told = timeline(leader.dossier().toString(), "LEARNING");
        assertThat(told)
                .contains(
                        "6 PE voor Data in de school",
                        "gevalideerd aanbod · Visie en richting",
                        "Aanleiding: De aanbieder zette de aanwezigheid op de lijst: Data in de school",
                        "door het register zelf")
                .doesNotContain("toegekend voor", "Ingeschreven", "[points", "(gewist)");
        assertThat(timeline(leader.dossier().toString(), "ALL"))
                .contains("6 PE toegekend voor Data in de school", "Ingeschreven", "Vóór de registratie");

        var line = register.sql("select attendance::text from view.attendance where participant = ?")
                .param(leader.dossier().value())
                .query(String.class)
                .single();
        saskia.post(here + "/aanwezigheid/" + line + "/intrekking", Map.of("waarom", "NOT_THERE"));
        assertThat(timeline(leader.dossier().toString(), "LEARNING"))
                .contains(
                        "Telt niet meer mee: 6 PE voor Data in de school",
                        "Aanleiding: De aanbieder trok de aanwezigheid in. De deelnemer was er niet");
    }

    @Test
    void everybody_reads_it_in_the_own_language() {
        nadia.get("/taal?naar=en");
        var told = timeline(dossierOf("Hoekstra (demo)"), "TELLING");
        nadia.get("/taal?naar=nl");
        assertThat(told)
                .contains(
                        "Registered on a diploma, with number",
                        "Because: Diploma accepted:",
                        "by the register’s office");
    }

    @Test
    void the_person_reads_the_same_without_anybodys_name() {
        var told = DemoLogin.at(port)
                .as("karin-hoekstra")
                .get("/mijn-register/tijdlijn")
                .body();
        assertThat(told)
                .contains("U schreef zich in", "U kwam in het register op diploma", "Diploma goedgekeurd")
                .doesNotContain("Nadia", "el Amrani", "door de schoolleider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORK", "PERSON", "nonsense", "", "%00", "%3Cscript%3E"})
    void whatever_kind_is_asked_there_is_a_page(String kind) {
        var answer = nadia.get("/kantoor/dossiers/" + dossierOf("Hoekstra (demo)") + "/tijdlijn?soort=" + kind);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void a_dossier_that_is_not_there_has_no_timeline() {
        assertThat(nadia.get("/kantoor/dossiers/" + UUID.randomUUID() + "/tijdlijn")
                        .statusCode())
                .isEqualTo(404);
        assertThat(nadia.get("/kantoor/dossiers/geen-nummer/tijdlijn").statusCode())
                .isIn(400, 404);
    }

    @Test
    void the_requirements_stand_on_the_page_with_their_reasons() {
        assertThat(nadia.get("/kantoor/dossiers/" + dossierOf("Hoekstra (demo)"))
                        .body())
                .contains("De zes eisen", "Gevalideerd", "Gewerkte uren", "Waarom");
    }

    @Test
    void a_name_a_number_or_an_address_opens_the_dossier_when_one_person_is_meant() {
        var karin = dossierOf("Hoekstra (demo)");
        var number = register.sql("select number from view.dossier where dossier = ?::uuid")
                .param(karin)
                .query(String.class)
                .single();
        for (var asked : List.of("karin hoekstra", number, " " + number + " ", "Karin-Hoekstra@demo.example")) {
            var answer = asked(asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(302);
            assertThat(Browser.target(answer).getPath()).isEqualTo("/kantoor/dossiers/" + karin);
        }
    }

    @Test
    void who_only_enrolled_is_found_by_the_office_and_by_nobody_else() {
        var enrolled = register.sql(
                        "select given || ' ' || family from view.dossier where number is null and family is not null"
                                + " limit 1")
                .query(String.class)
                .single();
        var answer = asked(enrolled);
        assertThat(answer.statusCode() == 302 || answer.body().contains("ingeschreven op"))
                .isTrue();
    }

    @Test
    void several_are_a_list_and_nobody_is_said() {
        crowd().of(3, "Veelvoud");
        var several = asked("veelvoud");
        assertThat(several.statusCode()).isEqualTo(200);
        assertThat(several.body()).contains("Drie dossiers gevonden", "Veelvoudaa", "Veelvoudac");
        assertThat(asked("veelvoudad").body()).contains("lijken erop");
        assertThat(asked("qqqqqq").body()).contains("Niemand gevonden");
        assertThat(asked("123456").body()).contains("Niemand gevonden");
        assertThat(asked("niemand@nergens.example").body()).contains("Niemand gevonden");
        assertThat(asked("ab").body()).contains("Typ minstens drie letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "'; drop table view.dossier; --", "\0", "<script>", "@", "%@%", "a@\0"})
    void hostile_questions_get_a_page(String typed) {
        var answer = asked(typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>", "Hoekstra (demo)</strong>");
    }

    private HttpResponse<String> asked(String typed) {
        return nadia.post(SEARCH, Map.of("vraag", typed));
    }
}
