package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A plan in a browser: a goal, an activity that comes from it, and what the plan shows then. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=plan-walk") // a register of its own
class PlanWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void a_goal_becomes_an_activity_and_the_plan_shows_it() {
        DemoIsThere.registered(register);
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/plan");
        look(leader, "plan-empty");
        leader.page().getByText("Voeg een doel toe").first().click();
        leader.page().waitForURL("**/doelen/nieuw");
        leader.press("Bewaar");
        leader.page().getByText("Schrijf in een paar woorden").first().waitFor();
        look(leader, "plan-wrong");
        leader.labelled("Wat wilt u bereiken?").fill("Ik kan een team samen laten leren");
        leader.labelled("Wat is uw leervraag?").fill("Welke keuzes in het rooster maken dat een team samen leert?");
        leader.page().locator("#competences").check(Walking.forced());
        leader.labelled("Uiterlijk").fill(Forms.typed(Forms.today().plusMonths(3)));
        leader.press("Bewaar");
        leader.page().getByText("Uw doel staat in uw plan").first().waitFor();
        look(leader, "plan-one");
        leader.page().getByText("Leg een eigen keuze vast").first().click();
        leader.page().waitForURL("**/eigen-keuze?doel=*");
        assertThat(leader.page().locator("#chosenWhy").inputValue()).contains("Welke keuzes in het rooster");
        look(leader, "plan-choice");
        leader.labelled("Wat deed u?").fill("Bezoek aan een school met vaste teams");
        leader.page().locator("#chosenForm").selectOption("SCHOOL_VISIT");
        leader.labelled("Eerste dag").fill(Forms.typed(Forms.today()));
        leader.labelled("Laatste dag").fill(Forms.typed(Forms.today()));
        leader.labelled("Uren").fill("2");
        leader.press("Dien in");
        leader.page().waitForURL("**/eigen-keuze/*-*");
        leader.open("/mijn-register/plan");
        look(leader, "plan-begun");
        leader.page().getByText("Eigen keuze,").first().click();
        leader.page().waitForURL("**/eigen-keuze/*-*");
        leader.open("/mijn-register/plan");
        leader.press("Bereikt: Ik kan een team samen laten leren");
        leader.page().getByText("Bereikt of vervallen").first().waitFor();
        look(leader, "plan-reached");
    }
}
