package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * A registrar decides on applications, more time, proposals and own statements, and is refused where a rule says so.
 */
@WholeRegister
@Import(TestClock.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD) // each test moves through time by itself
@TestPropertySource(properties = {"spring.application.name=decisions", "register.demo.leaders=0"})
class DecisionsIT {

    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final String KARIN = "Hoekstra (demo)";
    private static final String HASSAN = "Amezian (demo)";
    private static final String MERYEM = "Aydın (demo)";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    private Leading leading;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
    }

    @Test
    void who_met_everything_is_re_registered_with_one_click_and_once() {
        var hassan = leading.dossier(HASSAN);
        leading.learns(hassan, 7);
        var here = procedure(hassan, leading.applies(hassan));

        assertThat(office().get("/kantoor").body()).contains(here);
        var page = office().get(here);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("door niemand bevestigd", here + "/herregistratie");

        var form = form();
        var nadia = office();
        assertThat(nadia.post(here + "/herregistratie", form).statusCode()).isEqualTo(302);
        assertThat(nadia.post(here + "/herregistratie", form).statusCode())
                .as("clicked again")
                .isEqualTo(302);
        assertThat(facts("registration.re-registered")).isEqualTo(1);
        assertThat(nadia.get("/kantoor").body()).doesNotContain(here);
        assertThat(nadia.get(here).statusCode()).isEqualTo(404);
        refused(nadia.post(here + "/herregistratie", form()), "renewal.application-open");
        refused(nadia.post(here + "/voorstel", form()), "renewal.application-open");
    }

    @Test
    void who_did_not_is_only_told_no_after_a_proposal_a_view_and_an_explanation() {
        var karin = leading.dossier(KARIN);
        leading.isIll(karin, clock.today().minusMonths(2));
        var here = procedure(karin, leading.applies(karin));
        var nadia = office();
        assertThat(nadia.get(here).body()).contains("Waarom ging dit niet vanzelf?", "ziekte");
        refused(nadia.post(here + "/herregistratie", form()), "renewal.every-finding-met");

        assertThat(nadia.post(here + "/voorstel", form()).statusCode()).isEqualTo(302);
        refused(nadia.post(here + "/voorstel", form()), "proposal.once");
        var proposal = proposal(karin);
        var there = "/kantoor/dossiers/" + karin + "/voorstellen/" + proposal.id();
        assertThat(nadia.get("/kantoor").body()).contains(there, "Wacht op de schoolleider");
        assertThat(nadia.post(there + "/besluit", form()).statusCode())
                .as("no reason")
                .isEqualTo(400);
        refused(nadia.post(there + "/besluit", form("followed", "Te weinig punten.")), "proposal.view-heard");

        leading.givesView(karin, proposal.id(), "Ik was lang ziek.");
        assertThat(nadia.get(there).body()).contains("Ik was lang ziek.");
        assertThat(nadia.post(there + "/besluit", form("followed", "Ziekte telde al mee."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(facts("registration.renewal-refused") + facts("registration.re-registered-provisionally"))
                .isEqualTo(1);
        refused(nadia.post(there + "/besluit", form("followed", "Nog eens.")), "proposal.open");
        refused(nadia.post(there + "/intrekking", form("dropped", "Toch niet.")), "proposal.open");
    }

    @Test
    void a_proposal_can_be_decided_on_when_the_time_for_a_view_is_over_and_can_be_dropped() {
        var karin = leading.dossier(KARIN);
        var here = procedure(karin, leading.applies(karin));
        office().post(here + "/voorstel", form());
        var proposal = proposal(karin);
        var there = "/kantoor/dossiers/" + karin + "/voorstellen/" + proposal.id();
        clock.moveTo(proposal.viewUntil());
        refused(office().post(there + "/besluit", form("followed", "Te vroeg.")), "proposal.view-heard");
        clock.moveBy(1);
        assertThat(office().get("/v1/taken").statusCode())
                .as("pages give no token")
                .isEqualTo(401);
        assertThat(office().post(there + "/intrekking", form("dropped", "")).statusCode())
                .isEqualTo(400);
        assertThat(office().post(there + "/intrekking", form("dropped", "Er kwam nieuw bewijs."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(facts("registration.proposal-dropped")).isEqualTo(1);
        assertThat(office().get(here).statusCode())
                .as("the application still waits")
                .isEqualTo(200);
    }

    @Test
    void more_time_is_given_or_refused_with_an_explanation_once() {
        var meryem = leading.dossier(MERYEM);
        var due = requireNonNull(leading.on(meryem).registration()).until();
        var here = procedure(meryem, leading.asksTime(meryem, due.plusMonths(6)));
        var nadia = office();
        assertThat(nadia.get(here).body()).contains("Een half jaar mantelzorg.");
        assertThat(nadia.post(here + "/afwijzing", form("refusal", " ")).statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(here + "/toekenning", form()).statusCode()).isEqualTo(302);
        refused(nadia.post(here + "/toekenning", form()), "deferral.waits");

        var again = procedure(meryem, leading.asksTime(meryem, due.plusMonths(12)));
        assertThat(nadia.post(again + "/afwijzing", form("refusal", "Zes maanden is genoeg."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(facts("registration.deferral-granted")).isEqualTo(1);
        assertThat(facts("registration.deferral-refused")).isEqualTo(1);
    }

    @Test
    void asking_stops_the_clock_a_term_is_put_later_once_and_a_notice_comes_on_top() {
        var karin = leading.dossier(KARIN);
        var application = leading.applies(karin);
        var here = procedure(karin, application);
        var nadia = office();
        assertThat(nadia.post(here + "/verlenging", form("whyLater", "Vakantie."))
                        .statusCode())
                .isEqualTo(302);
        refused(nadia.post(here + "/verlenging", form("whyLater", "Nog eens.")), "procedure.extended-once");
        assertThat(nadia.post(here + "/vraag", form("question", "Welke leervraag had u?"))
                        .statusCode())
                .isEqualTo(302);
        refused(nadia.post(here + "/vraag", form("question", "En nog iets?")), "procedure.one-question");
        assertThat(nadia.get(here).body()).contains("Welke leervraag had u?", "De klok staat stil");

        clock.moveBy(7 * 30);
        leading.givesNotice(karin, application);
        assertThat(office().get("/kantoor").body()).contains("In gebreke gesteld");
        assertThat(office().get(here).body()).contains("In gebreke gesteld");
    }

    @Test
    void an_own_statement_of_the_sample_is_looked_at_once() {
        var hassan = leading.dossier(HASSAN);
        var here = "/kantoor/dossiers/" + hassan + "/verklaringen/" + leading.states(hassan);
        var nadia = office();
        assertThat(nadia.get("/kantoor").body()).contains(here);
        assertThat(nadia.get(here).statusCode()).isEqualTo(200);
        assertThat(nadia.post(here, form("inOrder", "NO")).statusCode()).isEqualTo(400);
        assertThat(nadia.post(here, form("inOrder", "NO", "finding", "De school kent dit werk niet."))
                        .statusCode())
                .isEqualTo(302);
        refused(nadia.post(here, form("inOrder", "YES", "finding", "Toch wel.")), "employment.own-statement-sample");
        assertThat(leading.on(hassan).status()).isEqualTo(Status.REGISTERED);
    }

    @Test
    void a_page_that_is_older_than_the_dossier_is_told_so() {
        var karin = leading.dossier(KARIN);
        var here = procedure(karin, leading.applies(karin));
        var stale = office().post(here + "/vraag", form("question", "Welke leervraag had u?", "versie", "0"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(facts("registration.more-asked")).isZero();
    }

    private Browser office() {
        return DemoLogin.at(port).as("nadia-el-amrani");
    }

    private static String procedure(DossierId dossier, ProcedureId procedure) {
        return "/kantoor/dossiers/" + dossier + "/procedures/" + procedure;
    }

    private Proposal proposal(DossierId dossier) {
        return leading.on(dossier).career().standing().proposals().getFirst();
    }

    private static Map<String, String> form(String... fields) {
        var form = new HashMap<String, String>();
        form.put("sleutel", UUID.randomUUID().toString());
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }

    private static void refused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        assertThat(found.find() ? found.group(1) : "none").isEqualTo(rule);
    }

    private long facts(String name) {
        return register.sql("select count(*) from domain_event_entry where payload_type = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
