package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.scan.ScanItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A self-scan in a browser: nothing yet, a question left open, one scan, and two beside each other. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=scan-walk") // a register of its own
class ScanWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void a_leader_keeps_two_scans_and_sees_what_changed() {
        DemoIsThere.registered(register);
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/zelfscan");
        look(leader, "scan-empty");
        leader.page().getByText("Doe een zelfscan").first().click();
        leader.page().waitForURL("**/zelfscan/nieuw");
        choose(leader, 2);
        leader.page().locator("input[name=scan_TIME][value='4']").check(Walking.forced());
        leader.press("Bewaar");
        leader.page().getByText("Uw zelfscan is bewaard.").first().waitFor();
        look(leader, "scan-one");
        leader.open("/mijn-register/zelfscan/nieuw");
        leader.press("Bewaar");
        leader.page().locator("#problemen").waitFor();
        look(leader, "scan-wrong");
        choose(leader, 4);
        leader.press("Bewaar");
        leader.page().getByText("Uw zelfscan is bewaard.").first().waitFor();
        look(leader, "scan-two");
        assertThat(leader.page().locator("svg.scan circle").count()).isEqualTo(2 * ScanItem.values().length);
    }

    private static void choose(Visit leader, int place) {
        for (var item : ScanItem.values()) {
            leader.page()
                    .locator("input[name=scan_" + item + "][value='" + place + "']")
                    .check(Walking.forced());
        }
    }
}
