package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.ProposalKind;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Not everything in time: provisionally re-registered until the rest is there, late, and lapsed in the end. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = {"spring.application.name=late", "register.demo.leaders=0"})
class LateIT {

    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final String RENEWAL = "/mijn-register/herregistratie";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    private Leading leading;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
    }

    @Test
    void three_quarters_is_enough_for_a_year_and_the_rest_makes_it_final() {
        var hassan = people.dossier("Amezian");
        clock.moveTo(due(hassan).minusMonths(2));
        leading.learns(hassan, 5);
        var application = leading.applies(hassan);
        var here = "/kantoor/dossiers/" + hassan + "/procedures/" + application;
        assertThat(rule(post(here + "/herregistratie", Map.of()))).isEqualTo("renewal.every-finding-met");
        assertThat(post(here + "/voorstel", Map.of()).statusCode()).isEqualTo(302);
        var proposal = proposal(hassan, ProposalKind.RENEW_PROVISIONALLY);
        follow(hassan, proposal);
        assertThat(people.facts(hassan, "registration.re-registered-provisionally"))
                .isEqualTo(1);
        assertThat(publicPage(hassan)).contains("oorlopig");
        assertThat(program(hassan)).contains("\"status\":\"PROVISIONAL\"");
        assertThat(leader("hassan-amezian").get(RENEWAL).body()).contains("voorlopig geherregistreerd");

        clock.moveBy(30);
        leading.learns(hassan, 2);
        people.meet(hassan, clock.today());
        assertThat(people.facts(hassan, "registration.missing-part-met")).isEqualTo(1);
        assertThat(people.career(hassan).status()).isEqualTo(Status.REGISTERED);
        assertThat(publicPage(hassan)).doesNotContain("oorlopig");
        people.meet(hassan, clock.today());
        assertThat(people.facts(hassan, "registration.missing-part-met")).isEqualTo(1);
    }

    @Test
    void who_lets_the_day_pass_is_late_then_heard_then_lapsed_and_gone_after_two_years() {
        var karin = people.dossier("Hoekstra");
        var due = due(karin);
        people.meet(karin, due.minusDays(1));
        assertThat(people.facts(karin, "registration.marked-late")).isZero();
        clock.moveTo(due);
        people.meet(karin, due);
        assertThat(people.career(karin).status()).isEqualTo(Status.LATE);
        assertThat(publicPage(karin)).contains("e laat");
        var until = requireNonNull(
                requireNonNull(people.career(karin).cycles().running()).lateUntil());
        assertThat(leader("karin-hoekstra").get(RENEWAL).body()).contains("U bent te laat");

        clock.moveTo(until);
        assertThat(rule(leader("karin-hoekstra").post(RENEWAL, Map.of()))).isEqualTo("renewal.late-term");
        people.meet(karin, until);
        var proposal = proposal(karin, ProposalKind.LAPSE);
        var there = "/kantoor/dossiers/" + karin + "/voorstellen/" + proposal.id();
        assertThat(rule(post(there + "/besluit", Map.of("followed", "Te vroeg."))))
                .isEqualTo("proposal.view-heard");
        assertThat(people.career(karin).status()).as("nothing decided").isEqualTo(Status.LATE);
        clock.moveTo(proposal.viewUntil());
        clock.moveBy(1);
        follow(karin, proposal);
        var ending = requireNonNull(people.career(karin).standing().ending());
        people.meet(karin, ending.takesEffectOn().minusDays(1));
        assertThat(people.career(karin).status()).isEqualTo(Status.LATE);
        clock.moveTo(ending.takesEffectOn());
        people.meet(karin, ending.takesEffectOn());
        assertThat(people.career(karin).status()).isEqualTo(Status.LAPSED);
        assertThat(publicPage(karin)).contains("erlopen");
        assertThat(leader("karin-hoekstra").get("/mijn-register").body()).contains("U staat niet meer in het register");

        var number = number(karin);
        clock.moveTo(ending.takesEffectOn().plusMonths(24).minusDays(1));
        assertThat(entry(number).statusCode()).isEqualTo(200);
        clock.moveBy(1);
        assertThat(entry(number).statusCode()).isEqualTo(404);
    }

    private LocalDate due(DossierId dossier) {
        return people.cycle(dossier).until();
    }

    private Proposal proposal(DossierId dossier, ProposalKind kind) {
        return requireNonNull(people.career(dossier).standing().of(kind));
    }

    /** Hears the person and decides as was proposed. */
    private void follow(DossierId dossier, Proposal proposal) {
        if (!clock.today().isAfter(proposal.viewUntil())) {
            leading.givesView(dossier, proposal.id(), "Ik haal de rest nog.");
        }
        var there = "/kantoor/dossiers/" + dossier + "/voorstellen/" + proposal.id();
        var answer = post(there + "/besluit", Map.of("followed", "Er is niet genoeg."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("sleutel", UUID.randomUUID().toString());
        return leader("nadia-el-amrani").post(path, form);
    }

    private Browser leader(String key) {
        return DemoLogin.at(port).as(key);
    }

    private String number(DossierId dossier) {
        return requireNonNull(requireNonNull(leading.on(dossier).registration()).number());
    }

    private HttpResponse<String> entry(String number) {
        return DemoLogin.at(port).nobody().get("/register/" + number);
    }

    private String publicPage(DossierId dossier) {
        return entry(number(dossier)).body();
    }

    private String program(DossierId dossier) {
        return DemoLogin.at(port)
                .nobody()
                .get("/v1/registraties/" + number(dossier))
                .body();
    }

    private static String rule(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        return found.find() ? found.group(1) : "none";
    }
}
