package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A registrar's day in a browser: what waits, one yes by one key, one proposal, a measure that everybody sees. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=office-walk", "register.demo.leaders=0"})
class OfficeWalkIT extends BrowserTest {

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
    void leaders_did_something() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
    }

    @Test
    void what_waits_is_decided_one_by_one() {
        var hassan = leading.dossier("Amezian (demo)");
        var karin = leading.dossier("Hoekstra (demo)");
        leading.learns(hassan, 7);
        leading.applies(hassan);
        leading.isIll(karin, leading.today().minusMonths(3));
        leading.applies(karin);
        leading.asksTime(
                leading.dossier("Aydın (demo)"), leading.today().plusYears(2).plusMonths(6));
        leading.states(leading.dossier("Terpstra (demo)"));

        var visit = visit();
        login(visit, "Nadia el Amrani (demo)");
        visit.open("/kantoor");
        look(visit, "office-today");
        saysYes(visit);
        proposes(visit, karin);
        looksAtTheRest(visit);
        takesMeasure(visit, karin);
    }

    private void saysYes(Visit visit) {
        open(visit, "Hassan Amezian (demo)");
        look(visit, "office-renewal-eligible");
        visit.page().keyboard().press("h");
        visit.page().waitForURL("**/kantoor");
        assertThat(visit.page().content()).contains("Hassan Amezian (demo) is geherregistreerd");
    }

    private void proposes(Visit visit, DossierId karin) {
        open(visit, "Karin Hoekstra (demo)");
        look(visit, "office-renewal-short");
        visit.page().keyboard().press("v");
        visit.page().waitForURL("**/kantoor");
        var proposal =
                leading.on(karin).career().standing().proposals().getFirst().id();
        visit.open("/kantoor/dossiers/" + karin + "/voorstellen/" + proposal);
        look(visit, "office-proposal-waits");
        leading.givesView(karin, proposal, "Ik was lang ziek, en haal de punten dit voorjaar.");
        visit.open("/kantoor/dossiers/" + karin + "/voorstellen/" + proposal);
        look(visit, "office-proposal");
    }

    private void looksAtTheRest(Visit visit) {
        visit.open("/kantoor");
        open(visit, "Meryem Aydın (demo)");
        look(visit, "office-deferral");
        visit.open("/kantoor");
        open(visit, "Joke Terpstra (demo)");
        look(visit, "office-statement");
    }

    private void takesMeasure(Visit visit, DossierId karin) {
        visit.open("/kantoor/dossiers/" + karin + "/status");
        visit.unfold();
        look(visit, "office-standing");
        measure(visit);
        var registration = requireNonNull(leading.on(karin).registration());
        var anybody = visit();
        anybody.open("/register/" + registration.number());
        look(anybody, "office-entry-measure");
        var board = visit();
        login(board, "Annelies Visser (demo)");
        board.open("/bestuur");
        look(board, "office-board");
    }

    private void measure(Visit visit) {
        visit.page().locator("input[name=measureKind][value=WARNING]").check(new Locator.CheckOptions().setForce(true));
        visit.page().locator("#measureThrough").fill(Forms.typed(leading.today().plusMonths(3)));
        visit.page().locator("#measureReason").fill("Zie het gesprek van 3 mei.");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leg op, vanaf vandaag"))
                .click();
        visit.page().waitForLoadState();
        assertThat(visit.page().content()).contains("De maatregel is opgelegd");
        look(visit, "office-standing-measure");
    }

    private static void open(Visit visit, String name) {
        visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        visit.page().waitForLoadState();
    }
}
