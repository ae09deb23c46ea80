package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import javax.sql.DataSource;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A registrar finds out that something is stuck, tries it again, and watches views being written again. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=projections-walk", "register.demo.leaders=0"})
class ProjectionsWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private DataSource database;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void what_is_stuck_is_found_on_the_desk_and_a_rebuild_mends_it() throws Exception {
        var karin = new Leading(context).dossier("Hoekstra (demo)");
        var stuck = new Stuck(register);
        stuck.view("dossier", karin, "DuplicateKeyException: the row of " + karin + " is there already");
        stuck.mendedView("school", "school:01AB00");
        stuck.reaction(karin);

        var visit = visit();
        login(visit, "Nadia el Amrani (demo)");
        visit.open("/kantoor");
        look(visit, "projections-desk");
        follow(visit, "school:01AB00");
        look(visit, "projections-stuck");
        click(visit, "Probeer opnieuw", 1);
        assertThat(visit.page().content()).contains("dit zit niet meer vast").doesNotContain("school:01AB00");
        watches(visit);
        visit.unfold();
        look(visit, "projections-rebuilt");
        assertThat(visit.page().content()).contains("Gelukt, in").doesNotContain("Probeer opnieuw");
    }

    /** Somebody reads a dossier, so that the new tables cannot take their place yet. */
    private void watches(Visit visit) throws Exception {
        try (var reader = database.getConnection()) {
            reader.setAutoCommit(false);
            read(reader);
            click(visit, "Herbouw alle overzichten", 0);
            assertThat(visit.page().locator("#herbouw progress").count()).isEqualTo(1);
            look(visit, "projections-rebuilding");
            reader.commit();
        }
        // No reload: the part of the page asks for itself again.
        visit.page()
                .waitForCondition(
                        () -> visit.page().locator("#herbouw progress").count() == 0);
        assertThat(visit.page().locator("#herbouw summary").count()).isEqualTo(1);
        new Stuck(register).clear();
        visit.open("/kantoor/projecties");
    }

    private static void read(Connection reader) throws Exception {
        try (var statement = reader.createStatement()) {
            statement.executeQuery("select count(*) from view.dossier").close();
        }
    }

    private static void click(Visit visit, String button, int which) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .nth(which)
                .click();
        visit.page().waitForLoadState();
    }
}
