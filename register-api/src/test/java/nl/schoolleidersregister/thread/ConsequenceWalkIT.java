package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static nl.schoolleidersregister.thread.Walking.unfold;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.consequence.Leaned;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A registrar withdraws an execution and a validation in a browser, and looks at the decisions that rested on them. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=consequence-walk", "register.demo.leaders=0"})
class ConsequenceWalkIT extends BrowserTest {

    private static final ProviderId PROVIDER = new ProviderId(UUID.randomUUID());
    private static final String TITLE = "Leiden met data (demo)";

    private final LocalDate day = Forms.today().minusDays(3);
    private final OfferingId offering = new OfferingId(UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    private Leaned leaned;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void hold_a_programme() {
        DemoIsThere.registered(register);
        leaned = new Leaned(context::getBean, Instant.now());
        leaned.send(List.of(new SubmitOffering(offering, leaned.by(Role.PROVIDER), PROVIDER, name(), terms())));
        leaned.send(List.of(new ValidateOffering(offering, leaned.by(Role.REGISTRAR), terms(), valid())));
    }

    @Test
    void what_is_taken_back_is_looked_at_before_and_after() {
        var people = leaned.registered(14);
        held(people.subList(0, 12), day);
        held(people.subList(12, 14), day.minusDays(7));
        leaned.decided(people.subList(0, 3));
        var visit = visit();
        login(visit, "Nadia el Amrani (demo)");
        visit.open("/kantoor/aanbod");
        follow(visit, "Zoek wat er gegeven is");
        visit.labelled("Titel of aanbieder").fill("met data");
        visit.press("Zoek");
        look(visit, "consequence-find");
        follow(visit, TITLE);
        look(visit, "consequence-executions");
        withdraws(visit);
        leaves(visit);
        revokes(visit);
    }

    private void withdraws(Visit visit) {
        visit.page().locator("main ul.rows a").first().click();
        visit.page().waitForLoadState();
        assertThat(visit.page().content()).contains("12 schoolleiders verliezen PE. 3 besluiten rusten erop.");
        look(visit, "consequence-preview");
        unfold(visit, "9 schoolleiders");
        visit.press("Trek deze uitvoering in");
        look(visit, "consequence-unsaid");
        visit.choose("anders dan gevalideerd");
        visit.press("Trek deze uitvoering in");
        visit.page().waitForURL("**/kantoor");
        assertThat(visit.page().content()).contains("Besluiten waarvan iets wegviel");
        look(visit, "consequence-today");
    }

    private static void leaves(Visit visit) {
        visit.page().locator("a[href*='/besluiten/']").first().click();
        visit.page().waitForLoadState();
        look(visit, "consequence-doubt");
        visit.press("Laat het besluit staan");
        look(visit, "consequence-doubt-unsaid");
        visit.page().locator("#leaveReason").fill("Ook zonder deze 6 uur zijn het er genoeg.");
        visit.press("Laat het besluit staan");
        visit.page().waitForURL("**/kantoor");
        assertThat(visit.page().content()).contains("blijft staan");
    }

    private void revokes(Visit visit) {
        visit.open("/kantoor/aanbod/" + offering + "/uitvoeringen");
        look(visit, "consequence-executions-one-gone");
        follow(visit, "Trek de validatie in");
        look(visit, "revocation-when");
        visit.labelled("Vanaf welke dag?").fill(Forms.typed(day.minusDays(8)));
        visit.press("Bekijk wie dit raakt");
        look(visit, "revocation-preview");
        visit.press("Trek de validatie in");
        look(visit, "revocation-unsaid");
        visit.page().locator("#whyRevoked").fill("De trainer was niet bevoegd.");
        visit.press("Trek de validatie in");
        visit.page().waitForURL("**/kantoor");
        assertThat(visit.page().content()).contains("De validatie van " + TITLE + " is ingetrokken");
        visit.open("/kantoor/aanbod/" + offering);
        look(visit, "revocation-done");
        visit.open("/taal?naar=en");
        visit.open("/kantoor/aanbod/" + offering + "/uitvoeringen");
        look(visit, "consequence-executions-en");
    }

    private void held(List<DossierId> people, LocalDate on) {
        var execution = new ExecutionId(UUID.randomUUID());
        leaned.send(List.of(new ScheduleExecution(
                execution,
                leaned.by(Role.PROVIDER),
                PROVIDER,
                new OfferedProgramme(PROVIDER, new Programme(offering, name(), terms()), valid(), false),
                new MeetingDays(on, on),
                new Place("Utrecht"))));
        leaned.attended(execution, PROVIDER, people, on, 360);
    }

    private Period valid() {
        return new Period(day.minusMonths(3), day.plusYears(2));
    }

    private static ProviderName name() {
        return new ProviderName("Instituut De Binnenhaven (demo)");
    }

    private static OfferingTerms terms() {
        return new OfferingTerms(
                new OfferingTitle(TITLE),
                new Form("COURSE"),
                new Minutes(360),
                List.of(new Competence("C1"), new Competence("C5")));
    }
}
