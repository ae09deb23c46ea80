package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.forced;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static nl.schoolleidersregister.thread.Walking.unfold;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A leader's cycle in a browser: re-registered at once, heard before a decision, away for a while, gone. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=cycle-walk", "register.demo.leaders=0"})
class CycleWalkIT extends BrowserTest {

    private static final String HERE = "/mijn-register/herregistratie";
    private static final String INTERRUPTION = "/mijn-register/onderbreking";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    private Leading leading;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
    }

    @Test
    void what_others_confirmed_is_decided_at_once_and_told_in_a_letter() {
        var karin = leading.dossier("Hoekstra (demo)");
        var leader = visit();
        login(leader, "Karin Hoekstra (demo)");
        look(leader.open(HERE), "renewal-short");
        leading.learns(karin, 7);
        look(leader.open(HERE), "renewal-own-word");
        var board = visit();
        login(board, "Annelies Visser (demo)");
        board.open("/bestuur").press("Ja, wat is aangevinkt klopt");
        look(leader.open(HERE), "renewal-ready");

        leader.press("Vraag herregistratie aan");
        assertThat(leader.page().content()).contains("U bent geherregistreerd");
        look(leader, "renewal-done");
        leader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berichten ("))
                .first()
                .click();
        look(leader, "messages");
        follow(leader, "Lees de brief");
        assertThat(leader.page().locator("article").textContent()).contains("artikel B2", "bezwaar");
        look(leader, "letter");
        leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(leader.page().locator("header.top, nav").first().isVisible()).isFalse();
        leader.at(Visit.DESK).shot("letter-print");
    }

    @Test
    void what_is_meant_against_somebody_is_told_and_heard_first() {
        var hassan = leading.dossier("Amezian (demo)");
        var leader = visit();
        login(leader, "Hassan Amezian (demo)");
        leader.open(HERE).press("Vraag herregistratie aan");
        look(leader, "renewal-applied");
        follow(leader, "Bekijk hoe het ermee staat");
        look(leader, "procedure");
        leading.isAskedMore(hassan, "Waar werkte u in de zomer?");
        look(leader.open(leader.page().url().substring(address().length())), "procedure-asked");
        leader.labelled("Uw antwoord").fill("Op dezelfde school.");
        leader.press("Verstuur uw antwoord");
        assertThat(leader.page().content()).contains("Wij hebben uw antwoord");

        leading.isProposedAgainst(hassan);
        look(leader.open("/mijn-register"), "mine-proposal");
        leader.open("/mijn-register/berichten");
        follow(leader, "Lees waarom, en reageer");
        look(leader, "proposal");
        leader.press("Verstuur uw zienswijze");
        look(leader, "proposal-empty");
        leader.labelled("Uw reactie").fill("Twee cursussen staan er nog niet bij.");
        leader.press("Verstuur uw zienswijze");
        assertThat(leader.page().content()).contains("Twee cursussen staan er nog niet bij.");
        look(leader, "proposal-heard");
    }

    @Test
    void an_absence_a_pause_and_more_time_are_a_form_each() {
        var leader = visit();
        login(leader, "Meryem Aydın (demo)");
        look(leader.open(INTERRUPTION), "interruption");
        unfold(leader, "Leg een afwezigheid vast");
        leader.press("Leg afwezigheid vast");
        look(leader, "interruption-wrong");
        leader.page().locator("input[name=absentWhy][value=ILLNESS]").check(forced());
        leader.labelled("Eerste dag").fill(Forms.typed(Forms.today().minusMonths(5)));
        leader.press("Leg afwezigheid vast");
        assertThat(leader.page().content()).contains("Uw afwezigheid is vastgelegd");

        unfold(leader, "Vraag uitstel");
        leader.labelled("Tot en met welke dag?").fill(Forms.typed(Forms.today().plusYears(9)));
        leader.page().locator("#whyMoreTime").fill("Ik was lang ziek.");
        leader.press("Vraag uitstel");
        assertThat(leader.page().locator("#lastDayAsked-e").isVisible()).isTrue();
        look(leader, "interruption-too-long");
        leader.labelled("Tot en met welke dag?")
                .fill(Forms.typed(Forms.today().plusYears(2).plusMonths(6)));
        leader.press("Vraag uitstel");
        assertThat(leader.page().content()).contains("Uw verzoek om uitstel is binnen");
        look(leader, "interruption-asked");
    }

    @Test
    void a_pause_makes_the_title_rest_and_a_tick_ends_the_registration() {
        var leader = visit();
        login(leader, "Joke Terpstra (demo)");
        leader.open(INTERRUPTION);
        unfold(leader, "Begin een pauze");
        leader.press("Begin de pauze vandaag");
        assertThat(leader.page().content()).contains("Uw periode staat stil");
        look(leader, "interruption-paused");
        look(leader.open(HERE), "renewal-paused");
        look(leader.open("/mijn-register"), "mine-paused");
        var number = Objects.requireNonNull(
                        leading.on(leading.dossier("Terpstra (demo)")).registration())
                .number();
        look(visit().open("/register/" + number), "entry-paused");

        look(leader.open("/mijn-register/doorhaling"), "removal");
        leader.press("Haal mijn registratie door");
        look(leader, "removal-unsure");
        leader.page().locator("#zeker").check();
        leader.press("Haal mijn registratie door");
        look(leader, "removal-done");
        look(leader.open("/mijn-register"), "mine-struck-off");
        look(leader.open("/mijn-register/berichten"), "messages-struck-off");
        look(visit().open("/register/" + number, 404), "entry-struck-off");
    }

    @Test
    void who_is_called_otherwise_now_asks_and_the_office_records_it() {
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        look(leader.open("/mijn-register"), "mine-anouk");
        follow(leader, "Mijn gegevens");
        look(leader, "details");
        unfold(leader, "Vraag een andere naam aan");
        leader.press("Vraag deze naam aan");
        look(leader, "details-wrong");
        leader.labelled("Voornamen").fill("Anouk");
        leader.labelled("Achternaam").fill("Brand-de Vries (demo)");
        leader.page().locator("#nameChange").selectOption("MARRIAGE");
        leader.press("Vraag deze naam aan");
        look(leader, "details-asked");

        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor");
        look(registrar, "office-renaming");
        follow(registrar, "Anouk Brand (demo)");
        look(registrar, "details-office");
        registrar.press("Leg deze naam vast");
        assertThat(registrar.page().content()).contains("Brand-de Vries (demo)");
        look(registrar, "details-office-done");
    }
}
