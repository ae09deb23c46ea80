package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A board confirms its people with one click, and a rector-bestuurder waits for the supervisory board. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=board-walk") // a register of its own
class BoardWalkIT extends BrowserTest {

    private static final int DEMO_LEADERS = 9;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.until(() -> register.sql("select count(*) from view.employment")
                        .query(Long.class)
                        .single()
                >= DEMO_LEADERS);
    }

    @Test
    void one_click_and_what_is_left_out_waits() {
        var board = visit();
        login(board, "Annelies Visser (demo)");
        look(board.open("/thuis"), "board-waiting");
        assertThat(heading(board)).isEqualTo("Acht dienstverbanden wachten op u");
        assertThat(board.page().locator("input[type=checkbox]:checked").count()).isEqualTo(8);

        box(board, "Karin Hoekstra (demo)").uncheck();
        board.press("Ja, wat is aangevinkt klopt");
        assertThat(heading(board)).isEqualTo("Eén dienstverband wacht op u");
        look(board, "board-one-left");
        board.unfold().foldMenu();
        look(board, "board-one-left-open");

        box(board, "Karin Hoekstra (demo)").uncheck();
        board.press("Ja, dit klopt");
        look(board, "board-nothing-chosen");
        box(board, "Karin Hoekstra (demo)").check();
        board.press("Ja, dit klopt");
        assertThat(heading(board)).isEqualTo("Alles is bevestigd");
        look(board, "board-done");
        board.open("/taal?naar=en");
        look(board.open("/bestuur"), "board-done-en");

        var leader = visit();
        login(leader, "Karin Hoekstra (demo)");
        assertThat(leader.open("/mijn-register").page().content())
                .contains("Uw werk bij", "is bevestigd (artikel C5)", "door het bestuur");
        look(leader.open("/mijn-register/dienstverbanden"), "board-leader");
    }

    @Test
    void a_rector_bestuurder_waits_for_the_supervisory_board() {
        var both = visit();
        login(both, "Erik-Jan Poelstra (demo)");
        look(both.open("/bestuur"), "board-own");
        assertThat(both.page().content()).contains("Daarom bevestigt de raad van toezicht uw dienstverband");

        var supervisor = visit();
        login(supervisor, "Gerard Mulder (demo)");
        look(supervisor.open("/bestuur"), "board-supervisory");
        supervisor.press("Ja, dit klopt");
        assertThat(heading(supervisor)).isEqualTo("Alles is bevestigd");
        look(supervisor, "board-supervisory-done");
        assertThat(both.open("/bestuur").page().content()).contains("Uw eigen dienstverband is bevestigd op");
    }

    @Test
    void what_a_rule_refuses_is_told_beside_what_is_confirmed() {
        var own = register.sql("select employment::text from view.employment where board = '99102'"
                        + " and function = 'RECTOR_BESTUURDER'")
                .query(String.class)
                .single();
        var work = Forms.employment("99XF00", Forms.today().minusMonths(3));
        DemoLogin.at(port).as("sander-kuiper").post("/mijn-register/dienstverbanden", work);
        var both = visit();
        login(both, "Erik-Jan Poelstra (demo)");
        both.open("/bestuur");
        // The page never offers the own employment: somebody has to tamper with it.
        both.page()
                .evaluate(
                        "own => { const box = document.querySelector('input[type=checkbox]').cloneNode();"
                                + " box.value = own; document.querySelector('main form').append(box); }",
                        own);
        both.press("Ja, dit klopt");
        assertThat(both.page().locator("[data-rule='employment.not-own']").count())
                .isEqualTo(1);
        assertThat(heading(both)).isEqualTo("Alles is bevestigd");
        look(both, "board-refused");
    }

    private static Locator box(Visit visit, String name) {
        return visit.page().getByLabel(name);
    }

    private static String heading(Visit visit) {
        return visit.page().locator("h1").textContent().strip();
    }
}
