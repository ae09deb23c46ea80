package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An own choice from its explanation to the ledger, over HTTP, with every refusal. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=own-choice") // a register of its own
class OwnChoiceIT {

    private static final String HERE = "/mijn-register/activiteiten/eigen-keuze";
    private static final String OFFICE = "/kantoor/toelichtingen";
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Autowired
    private LedgerLines ledger;

    private DemoLogin login;
    private Browser nadia;

    @BeforeEach
    void a_year_into_the_cycle() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        clock.moveTo(people.cycle(people.dossier("Brand")).from().plusYears(1));
        nadia = login.as("nadia-el-amrani");
    }

    private Map<String, String> visit() {
        var day = Forms.typed(clock.today().minusDays(3));
        return new HashMap<>(Map.of(
                "chosenWhat", "Bezoek aan De Berk",
                "chosenForm", "SCHOOL_VISIT",
                "chosenFrom", day,
                "chosenUntil", day,
                "chosenHours", "6",
                "chosenAbout", "C3",
                "chosenWhy", "Mijn vraag was hoe zij samen leren. Ik deelde dat met mijn team."));
    }

    private Map<String, String> visit(String field, String value) {
        var form = visit();
        form.put(field, value);
        return form;
    }

    private static HttpResponse<String> hand(Browser leader, Map<String, String> form) {
        return new Multipart().fields(form).file("foto.png", PHOTO).post(leader, HERE);
    }

    private static String id(HttpResponse<String> recorded) {
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);
        var path = Browser.target(recorded).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        return found.find() ? found.group(1) : "none";
    }

    private String office(String family, String choice) {
        return OFFICE + "/" + people.dossier(family) + "/" + choice;
    }

    private Map<String, String> note(String text) {
        return Map.of("choiceNote", text, "fullyChecked", "ja");
    }

    private boolean drawn(String choice) {
        return register.sql("select drawn from view.choice where choice = ?")
                .param(UUID.fromString(choice))
                .query(Boolean.class)
                .single();
    }

    @Test
    void everything_that_is_wrong_is_told_where_it_was_typed_and_nothing_is_lost() {
        var anouk = login.as("anouk-brand");
        var before = people.facts(people.dossier("Brand"), "own-choice.recorded");
        var nothing = new Multipart().post(anouk, HERE);
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body())
                .contains("#chosenWhat", "#chosenForm", "#chosenFrom", "#chosenUntil", "#chosenHours", "#chosenAbout")
                .contains("href=\"#chosenWhy\"");
        var long151 = hand(anouk, visit("chosenWhy", String.join(" ", Collections.nCopies(151, "woord"))));
        assertThat(long151.statusCode()).isEqualTo(400);
        assertThat(long151.body()).contains("Bezoek aan De Berk", "id=\"chosenWhy-e\"");
        var tomorrow = Forms.typed(clock.today().plusDays(1));
        assertThat(hand(anouk, visit("chosenUntil", tomorrow)).statusCode()).isEqualTo(400);
        var earlier = Forms.typed(clock.today().minusDays(4));
        assertThat(told(hand(anouk, visit("chosenUntil", earlier)))).isEqualTo("choice.ends-after-begin");
        assertThat(told(hand(anouk, visit("chosenHours", "24,5")))).isEqualTo("choice.hours");
        assertThat(people.facts(people.dossier("Brand"), "own-choice.recorded")).isEqualTo(before);
    }

    @Test
    void what_is_accepted_is_earned_once_as_explained_and_can_be_taken_back() {
        var dossier = people.dossier("Brand");
        var anouk = login.as("anouk-brand");
        var form = visit("sleutel", "one-time");
        var choice = id(hand(anouk, form));
        assertThat(id(hand(anouk, form))).as("sent twice").isEqualTo(choice);
        assertThat(ledger.of(dossier)).isEmpty();

        var accept = office("Brand", choice) + "/goedkeuring";
        var decision = new HashMap<>(note("Goed verteld."));
        decision.put("sleutel", "decide-once");
        assertThat(nadia.post(accept, decision).statusCode()).isEqualTo(302);
        assertThat(nadia.post(accept, decision).statusCode()).as("sent twice").isEqualTo(302);
        assertThat(told(nadia.post(accept, note("")))).isEqualTo("choice.open");
        assertThat(ledger.of(dossier)).singleElement().satisfies(line -> {
            assertThat(line.stands()).isTrue();
            assertThat(line.points().basis()).isEqualTo(Basis.EXPLAINED);
            assertThat(line.points().entry()).hasToString(choice);
        });
        assertThat(anouk.get("/mijn-register/activiteiten").body()).contains("Bezoek aan De Berk", "6 PE");
        assertThat(anouk.get("/mijn-register/tijdlijn").body()).contains("Bezoek aan De Berk", "Goed verteld.");
        assertThat(told(anouk.post(HERE + "/" + choice + "/intrekking", Map.of())))
                .isEqualTo("choice.open");

        var back = office("Brand", choice) + "/terugdraaien";
        assertThat(nadia.post(back, Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(back, note("Het was een ander.")).statusCode()).isEqualTo(302);
        assertThat(told(nadia.post(back, note("Nog eens.")))).isEqualTo("choice.counts");
        assertThat(ledger.of(dossier)).noneMatch(LedgerLine::stands);
    }

    @Test
    void what_the_ledger_refuses_says_so_on_the_choice() {
        var sander = login.as("sander-kuiper");
        var first = id(hand(sander, visit("chosenHours", "20")));
        var second = id(hand(sander, visit("chosenHours", "5")));
        assertThat(nadia.post(office("Kuiper", first) + "/goedkeuring", note(""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nadia.post(office("Kuiper", second) + "/goedkeuring", note(""))
                        .statusCode())
                .isEqualTo(302);
        assertThat(ledger.of(people.dossier("Kuiper")).stream().filter(LedgerLine::stands))
                .singleElement()
                .satisfies(line -> assertThat(line.points().entry()).hasToString(first));
        assertThat(sander.get(HERE + "/" + second).body()).contains("24 uur op één dag");
    }

    @Test
    void more_is_asked_once_and_one_officer_at_a_time_decides() {
        var meryem = login.as("meryem-aydin");
        var choice = id(new Multipart().fields(visit()).post(meryem, HERE));
        var here = office("Aydın", choice);
        assertThat(told(nadia.post(here + "/goedkeuring", note("")))).isEqualTo("choice.evidence");
        assertThat(nadia.post(here + "/vraag", note("")).statusCode()).isEqualTo(400);
        assertThat(told(meryem.post(HERE + "/" + choice + "/antwoord", Map.of("choiceAnswer", "Ja."))))
                .isEqualTo("choice.question");
        assertThat(nadia.post(here + "/vraag", note("Heeft u een bewijs?")).statusCode())
                .isEqualTo(302);
        assertThat(told(nadia.post(here + "/vraag", note("En?")))).isEqualTo("choice.asked-once");
        assertThat(meryem.post(HERE + "/" + choice + "/antwoord", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(meryem.post(HERE + "/" + choice + "/antwoord", Map.of("choiceAnswer", "Niet meer."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nadia.post(here + "/afwijzing", Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(here + "/afwijzing", note("Zonder bewijs kan het niet."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(meryem.get(HERE + "/" + choice).body()).contains("Zonder bewijs kan het niet.");
        assertThat(login.as("sander-kuiper").get(HERE + "/" + choice).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_withdrawn_leaves_the_queue_and_the_sample_needs_a_full_check() {
        var erik = login.as("erik-jan-poelstra");
        var gone = id(hand(erik, visit()));
        assertThat(erik.post(HERE + "/" + gone + "/intrekking", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(told(nadia.post(office("Poelstra", gone) + "/afwijzing", note("Nee."))))
                .isEqualTo("choice.open");
        var choice = id(hand(erik, visit()));
        while (!drawn(choice)) {
            assertThat(erik.post(HERE + "/" + choice + "/intrekking", Map.of()).statusCode())
                    .isEqualTo(302);
            choice = id(hand(erik, visit()));
        }
        var accept = office("Poelstra", choice) + "/goedkeuring";
        assertThat(told(nadia.post(accept, Map.of()))).isEqualTo("choice.full-check");
        assertThat(nadia.post(accept, Map.of("fullyChecked", "ja")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void programs_record_once_and_read_the_same() {
        var anouk = login.nobody();
        var token = login.token("anouk-brand");
        var dossier = people.dossier("Brand");
        var day = clock.today().minusDays(9);
        var first = api(anouk, token, dossier.toString(), body(day, "C3"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(api(anouk, token, dossier.toString(), body(day, "C3")).body())
                .isEqualTo(first.body());
        assertThat(anouk.send(anouk.request("/v1/inschrijvingen/" + dossier + "/eigen-keuzes")
                                .header("Authorization", "Bearer " + token)
                                .GET())
                        .body())
                .contains("Leesgroep", "WAITING");
        assertThat(api(anouk, token, dossier.toString(), body(day, "C3").replace("Leesgroep", "Iets anders"))
                        .statusCode())
                .as("the same key for another request")
                .isEqualTo(409);
        assertThat(api(anouk, token, people.dossier("Kuiper").toString(), body(day, "C3"))
                        .statusCode())
                .isIn(403, 404);
    }

    private static HttpResponse<String> api(Browser browser, String token, String dossier, String body) {
        return browser.send(browser.request("/v1/inschrijvingen/" + dossier + "/eigen-keuzes")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "own-choice-" + dossier)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String body(LocalDate day, String competence) {
        return """
                {"omschrijving": "Leesgroep", "leervorm": "COLLABORATION", "eersteDag": "%s", "laatsteDag": "%s",
                 "uren": "3", "competenties": ["%s"], "waarom": "Wij lazen samen over toetsen."}
                """.formatted(Forms.typed(day), Forms.typed(day), competence);
    }

    @Test
    void examples_are_published_and_taken_away() {
        assertThat(nadia.post("/kantoor/voorbeelden", Map.of()).statusCode()).isEqualTo(400);
        var example = Map.of(
                "exampleTitle", "Bezoek met kijkwijzer",
                "exampleForm", "SCHOOL_VISIT",
                "exampleHours", "6",
                "exampleText", "Mijn vraag stond vooraf vast.",
                "exampleOutcome", "ACCEPTED",
                "exampleWhy", "De vraag en het delen staan erin.");
        assertThat(nadia.post("/kantoor/voorbeelden", example).statusCode()).isEqualTo(302);
        var anouk = login.as("anouk-brand");
        assertThat(anouk.get(HERE + "?chosenForm=SCHOOL_VISIT").body()).contains("Bezoek met kijkwijzer");
        assertThat(anouk.get(HERE + "?chosenForm=COURSE").body()).doesNotContain("Bezoek met kijkwijzer");
        var away = Pattern.compile("/kantoor/voorbeelden/[^/\"]+/intrekking")
                .matcher(nadia.get("/kantoor/voorbeelden").body());
        assertThat(away.find()).isTrue();
        assertThat(nadia.post(away.group(), Map.of()).statusCode()).isEqualTo(302);
        assertThat(told(nadia.post(away.group(), Map.of()))).isEqualTo("precedent.public");
        assertThat(anouk.get(HERE + "?chosenForm=SCHOOL_VISIT").body()).doesNotContain("Bezoek met kijkwijzer");
    }
}
