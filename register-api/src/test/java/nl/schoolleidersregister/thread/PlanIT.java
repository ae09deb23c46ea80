package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A plan over HTTP: goals set, changed, reached and dropped, an activity begun from one; with every refusal. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=plan") // a register of its own
class PlanIT {

    private static final String HERE = "/mijn-register/plan";
    private static final String NEW = HERE + "/doelen/nieuw";
    private static final String CHOICE = "/mijn-register/activiteiten/eigen-keuze";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    private Browser anouk;

    @BeforeEach
    void a_year_into_the_cycle() {
        DemoIsThere.registered(register);
        clock.moveTo(people.cycle(people.dossier("Brand")).from().plusYears(1));
        anouk = DemoLogin.at(port).as("anouk-brand");
    }

    private Map<String, String> goal(String what) {
        return new HashMap<>(Map.of(
                "goalWhat",
                what,
                "goalQuestion",
                "Hoe stel ik vragen zonder te sturen?",
                "competences",
                "C3",
                "goalBy",
                Forms.typed(clock.today().plusMonths(2))));
    }

    private String set(String what) {
        var form = goal(what);
        form.put("sleutel", UUID.randomUUID().toString());
        assertThat(anouk.post(NEW, form).statusCode()).isEqualTo(302);
        assertThat(anouk.post(NEW, form).statusCode()).as("sent twice").isEqualTo(302);
        return register.sql("select goal::text from view.goal where title = ?")
                .param(what)
                .query(String.class)
                .single();
    }

    @Test
    void tells_everything_that_is_wrong_and_keeps_what_was_typed() {
        var nothing = anouk.post(NEW, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("#goalWhat", "#goalQuestion", "#competences", "#goalBy");
        var late = goal("Te laat bedacht");
        late.put("goalBy", Forms.typed(clock.today().minusDays(1)));
        var answer = anouk.post(NEW, late);
        assertThat(rule(answer)).isEqualTo("goal.by");
        assertThat(answer.body()).contains("Te laat bedacht");
        assertThat(anouk.get(HERE + "/doelen/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_goal_changes_and_is_reached_once() {
        var one = HERE + "/doelen/" + set("Ik kan een teamgesprek leiden");
        var change = goal("Ik kan een lastig gesprek leiden");
        change.put("versie", "0");
        assertThat(anouk.post(one, change).statusCode()).isEqualTo(302);
        var again = goal("Ik kan een makkelijk gesprek leiden");
        again.put("versie", "0");
        assertThat(anouk.post(one, again).statusCode()).as("changed meanwhile").isEqualTo(412);
        assertThat(anouk.get(HERE).body()).contains("Ik kan een lastig gesprek leiden");
        assertThat(anouk.post(one + "/bereikt", Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(anouk.post(one + "/bereikt", Map.of()))).isEqualTo("goal.open");
        assertThat(rule(anouk.post(one + "/vervallen", Map.of()))).isEqualTo("goal.open");
        assertThat(rule(anouk.post(one, goal("Nog eens")))).isEqualTo("goal.open");
    }

    @Test
    void an_own_choice_begins_from_a_goal_with_its_question_and_the_plan_shows_it() {
        var goal = set("Ik kan samen leren begeleiden");
        var page = anouk.get(CHOICE + "?doel=" + goal);
        assertThat(page.body()).contains("Hoe stel ik vragen zonder te sturen?", "name=\"doel\" value=\"" + goal);
        assertThat(anouk.get(CHOICE + "?doel=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(anouk.get(CHOICE + "?doel=geen").statusCode()).isEqualTo(404);
        assertThat(anouk.get("/mijn-register/activiteiten/nieuw?doel=" + goal).body())
                .contains("Ik kan samen leren begeleiden", "doel=" + goal);
        var recorded = anouk.post(CHOICE, choice(goal));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);
        assertThat(anouk.get(HERE).body()).contains(Browser.target(recorded).getPath());
        assertThat(anouk.post(HERE + "/doelen/" + goal + "/vervallen", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(rule(anouk.post(CHOICE, choice(goal)))).isEqualTo("goal.open");
    }

    private Map<String, String> choice(String goal) {
        var form = new HashMap<String, String>();
        form.put("doel", goal);
        form.put("chosenWhat", "Bezoek aan De Linde");
        form.put("chosenForm", "SCHOOL_VISIT");
        form.put("chosenFrom", Forms.typed(clock.today().minusDays(9)));
        form.put("chosenUntil", Forms.typed(clock.today().minusDays(9)));
        form.put("chosenHours", "3");
        form.put("chosenAbout", "C3");
        form.put("chosenWhy", "Hoe stel ik vragen zonder te sturen? Ik zag het en deelde het.");
        return form;
    }

    @Test
    void nobody_else_sees_a_plan() {
        set("Ik kan iets dat geheim is");
        var dossier = people.dossier("Brand");
        var nadia = DemoLogin.at(port).as("nadia-el-amrani");
        assertThat(nadia.get("/kantoor/dossiers/" + dossier).body()).doesNotContain("geheim is");
        assertThat(nadia.get("/kantoor/dossiers/" + dossier + "/tijdlijn?soort=ALL")
                        .body())
                .doesNotContain("geheim is");
        assertThat(anouk.get("/mijn-register/tijdlijn?soort=ALL").body()).contains("geheim is");
        assertThat(asked("nadia-el-amrani", "", null).statusCode()).isEqualTo(403);
        assertThat(asked("sander-kuiper", "", null).statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_keeps_the_own_plan() {
        assertThat(asked("anouk-brand", "", "{}").statusCode()).isEqualTo(400);
        var set = asked(
                "anouk-brand",
                "",
                said("Ik kan programmeren", clock.today().plusDays(1).toString()));
        assertThat(set.statusCode()).as(set.body()).isEqualTo(201);
        assertThat(asked(
                                "anouk-brand",
                                "",
                                said("Te laat", clock.today().minusDays(1).toString()))
                        .statusCode())
                .isEqualTo(409);
        var id = AsRulemaker.JSON.readTree(set.body()).path("id").stringValue();
        var changed =
                asked("anouk-brand", "/" + id, said("Ik kan meer", clock.today().toString()));
        assertThat(changed.body()).contains("Ik kan meer", "OPEN");
        assertThat(asked("anouk-brand", "/" + id + "/bereikt", "").body()).contains("REACHED");
        assertThat(asked("anouk-brand", "/" + id + "/vervallen", "").statusCode())
                .isEqualTo(409);
        assertThat(asked("anouk-brand", "/" + UUID.randomUUID() + "/bereikt", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(asked("anouk-brand", "", null).body()).contains("Ik kan meer", "REACHED");
    }

    private static String said(String goal, String by) {
        return """
                {"doel": "%s", "leervraag": "Hoe?", "competenties": ["C1"], "uiterlijk": "%s"}""".formatted(goal, by);
    }

    /** Asks as a program: to read when there is no body. */
    private HttpResponse<String> asked(String who, String path, @Nullable String body) {
        var program = DemoLogin.at(port).nobody();
        var request = program.request("/v1/inschrijvingen/" + people.dossier("Brand") + "/doelen" + path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null
                ? program.send(request)
                : program.send(
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
