package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
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
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader records a validated activity, sees it counted when the provider confirms it, and tries what if. */
@WholeRegister
class LeaderActivityIT extends BrowserTest {

    private static final String TITLE = "Data in de school (demo)";
    private static final ProviderId PROVIDER = new ProviderId(SortableIdentifiers.next());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private Shown shown;

    /** The demo leaders are registered as of today: what was before counts for nothing yet. */
    private final LocalDate day = Forms.today();

    private final ExecutionId execution = new ExecutionId(SortableIdentifiers.next());
    private final AttendanceId attendance = new AttendanceId(SortableIdentifiers.next());

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void hold_a_programme() {
        DemoIsThere.registered(register);
        var offering = new OfferingId(SortableIdentifiers.next());
        var name = new ProviderName("Instituut De Binnenhaven (demo)");
        var terms = new OfferingTerms(
                new OfferingTitle(TITLE),
                new Form("COURSE"),
                new Minutes(360),
                List.of(new Competence("C1"), new Competence("C5")));
        var valid = new Period(day.minusMonths(3), day.plusYears(2));
        order(new SubmitOffering(offering, now(), PROVIDER, name, terms));
        order(new ValidateOffering(offering, now(), terms, valid));
        order(new ScheduleExecution(
                execution,
                now(),
                PROVIDER,
                new OfferedProgramme(PROVIDER, new Programme(offering, name, terms), valid, false),
                new MeetingDays(day, day),
                new Place("Utrecht")));
    }

    @Test
    void in_two_screens_and_three_fields_and_then_it_counts() {
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        look(leader.open("/mijn-register"), "mine-begin");
        leader.page().getByText("Leg een activiteit vast").first().click();
        leader.labelled("Titel of aanbieder").fill("data in");
        leader.press("Zoek");
        leader.page().waitForURL("**/nieuw?zoek=*");
        look(leader, "mine-choose");
        leader.open("/mijn-register/activiteiten/nieuw/" + execution);
        look(leader, "mine-claim");
        leader.labelled("Hoeveel uur?").fill("7");
        leader.press("Leg vast");
        assertThat(leader.page().content()).contains("hoogstens 6 uur");
        leader.labelled("Hoeveel uur?").fill("6");
        leader.press("Leg vast");
        leader.page().waitForURL("**/activiteiten/*-*");
        look(leader, "mine-claimed");
        look(leader.open("/mijn-register"), "mine-running");
        assertThat(leader.page().content()).contains("Wordt dit bevestigd, dan heeft u 6 PE");

        order(new RecordAttendance(execution, now(), PROVIDER, attendance, anouk(), day, new Minutes(360)));
        look(leader.open("/mijn-register"), "mine-counted");
        assertThat(leader.page().content()).contains("U kreeg 6 PE voor " + TITLE);
        look(leader.open("/mijn-register/activiteiten"), "mine-activities");
        leader.page().getByText(TITLE).first().click();
        leader.page().waitForURL("**/activiteiten/*-*");
        look(leader, "mine-activity");
        assertThat(leader.page().content()).contains("Dit telt voor 6 PE");

        order(new WithdrawAttendance(execution, now(), PROVIDER, attendance, AttendanceError.DAY_OR_HOURS));
        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("De aanbieder trok uw aanwezigheid in");
    }

    @Test
    void without_the_provider_a_certificate_counts_once_the_office_accepts_it() {
        var leader = visit();
        login(leader, "Meryem Aydın (demo)");
        leader.open("/mijn-register/activiteiten/nieuw/" + execution);
        leader.page().locator("#bewijs").setInputFiles(photo());
        leader.press("Leg vast");
        leader.page().waitForURL("**/activiteiten/*-*");
        look(leader, "mine-certificate");

        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        look(registrar.open("/kantoor/meldingen"), "claims");
        registrar.page().getByText("Meryem Aydın (demo)").click();
        registrar.page().waitForURL("**/meldingen/*/*");
        look(registrar, "claims-judge");
        registrar.page().getByText("Het klopt niet").click();
        registrar.press("Keur niet goed");
        assertThat(registrar.page().content()).contains("Schrijf waarom u het certificaat niet goedkeurt");
        registrar
                .page()
                .evaluate("document.querySelectorAll('input[name=judgement]').forEach(one => one.value = 'MAYBE')");
        registrar.press("Het certificaat klopt");
        registrar.page().getByText("nog niet gekozen").first().waitFor();
        registrar.press("Het certificaat klopt");
        registrar.page().waitForURL("**/meldingen");
        assertThat(registrar.page().content()).contains("is goedgekeurd");

        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("U kreeg 6 PE voor " + TITLE);
    }

    /** The smallest PNG there is: one pixel. */
    private static FilePayload photo() {
        var pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        return new FilePayload(
                "certificaat.png", "image/png", Base64.getDecoder().decode(pixel));
    }

    @Test
    void what_cannot_be_stored_cannot_be_looked_for_nor_be_a_key() {
        var leader = visit();
        login(leader, "Sander Kuiper (demo)");
        leader.open("/mijn-register/activiteiten/nieuw?zoek=%00");
        leader.open("/mijn-register/activiteiten/nieuw/" + execution);
        leader.page().evaluate("document.querySelector('input[name=sleutel]').value = 'k'.repeat(5000)");
        var answer = leader.page().waitForResponse("**/nieuw/**", () -> leader.press("Leg vast"));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void what_if_keeps_nothing() {
        var leader = visit();
        login(leader, "Sander Kuiper (demo)");
        leader.open("/mijn-register");
        var before = events();
        leader.page().locator("#supposed").selectOption("COURSE");
        leader.labelled("Aantal PE of maanden").fill("16");
        leader.labelled("Datum").fill(Forms.typed(Forms.today().plusMonths(2)));
        leader.press("Reken uit");
        leader.page().waitForURL("**/wat-als**");
        look(leader, "mine-what-if");
        assertThat(leader.page().content()).contains("Dan heeft u 16 van de 160 PE.");
        leader.page().locator("#supposed").selectOption("ILLNESS");
        leader.labelled("Aantal PE of maanden").fill("6");
        leader.press("Reken uit");
        leader.page().getByText("Dan heeft u 0 van de 140 PE.").waitFor();
        leader.labelled("Aantal PE of maanden").fill("veel");
        leader.press("Reken uit");
        leader.page().getByText("Schrijf een heel getal").waitFor();
        look(leader, "mine-what-if-wrong");
        assertThat(events()).isEqualTo(before);
    }

    private long events() {
        return register.sql("select count(*) from domain_event_entry where subject = ?")
                .param(dossierOf("Kuiper (demo)"))
                .query(Long.class)
                .single();
    }

    private DossierId anouk() {
        return new DossierId(UUID.fromString(dossierOf("Brand (demo)")));
    }

    private String dossierOf(String family) {
        return register.sql("select dossier::text from view.dossier where family = ?")
                .param(family)
                .query(String.class)
                .single();
    }

    private void order(Command order) {
        desk.send(order, Ask.PLAIN).ifPresent(shown::await);
    }

    private static Origin now() {
        return new Origin(new Actor(new UUID(9, 9), Role.PROVIDER), Instant.now());
    }
}
