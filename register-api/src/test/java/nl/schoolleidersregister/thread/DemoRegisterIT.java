package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.access.FreshRegister;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.demo.DemoProgress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole demo in a fresh register: all of it, by the rules, once. */
class DemoRegisterIT extends BrowserTest {

    private static final int LEADERS = 300;
    private static final int SOME = 70;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private int port;

    @Test
    void three_hundred_leaders_come_in_and_a_second_start_adds_nothing() {
        var directory = FreshRegister.fresh();
        var begin = System.nanoTime();
        long events;
        try (var context = start(directory, LEADERS)) {
            var register = context.getBean(JdbcClient.class);
            waitUntilFilled(context);
            System.out.println("The demo of " + LEADERS + " leaders, start of the register included: "
                    + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
            assertIsWhole(register);
            port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            look("Karin Hoekstra (demo)", "/mijn-register", "demo-karin", "minstens 8 gevalideerd");
            look("Karin Hoekstra (demo)", "/mijn-register/activiteiten", "demo-karin-activities", "Studiereis");
            look("Hassan Amezian (demo)", "/mijn-register", "demo-hassan", "160 PE");
            look("Nadia el Amrani (demo)", "/kantoor", "demo-office", "Verbeek (demo)");
            look("Nadia el Amrani (demo)", "/kantoor/evc", "demo-evc-office", "Beide oordelen zijn er");
            look("Pieter Vos (demo)", "/evc-aanbieder", "demo-evc-provider", "Kuiper (demo)");
            look("Bram Verhulst (demo)", "/beoordelaar/evc", "demo-evc-assessor", "Verbeek (demo)");
            look("Ilse van Rijn (demo)", "/mijn-register/evc", "demo-evc-leader", "Het EVC-dossier kan worden");
            events = events(register);
        }
        try (var context = start(directory, LEADERS)) {
            waitUntilFilled(context);
            assertThat(events(context.getBean(JdbcClient.class))).isEqualTo(events);
        }
    }

    @Test
    void a_demo_that_was_broken_off_is_in_the_end_as_one_that_was_not() {
        var whole = FreshRegister.fresh();
        var broken = FreshRegister.fresh();
        try (var context = start(broken, SOME)) {
            DemoIsThere.until(() -> count(context.getBean(JdbcClient.class), "view.attendance") > 20);
        }
        try (var context = start(whole, SOME);
                var again = start(broken, SOME)) {
            waitUntilFilled(context);
            waitUntilFilled(again);
            var register = again.getBean(JdbcClient.class);
            assertLedgersHold(register);
            assertThat(kinds(register)).isNotEmpty().isEqualTo(kinds(context.getBean(JdbcClient.class)));
        }
    }

    @Test
    void a_start_after_a_smaller_one_goes_on_from_there() {
        var directory = FreshRegister.fresh();
        try (var context = start(directory, 0)) {
            waitUntilFilled(context);
        }
        try (var context = start(directory, 40)) {
            var register = context.getBean(JdbcClient.class);
            waitUntilFilled(context);
            assertThat(count(register, "view.dossier")).isEqualTo(40);
            assertLedgersHold(register);
        }
    }

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    private void look(String name, String path, String shot, String says) {
        var visit = visit().open("/inloggen");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        visit.page().waitForLoadState();
        visit.open(path).at(Visit.PHONE).shot(shot).at(Visit.DESK).shot(shot).mustBeAccessible();
        assertThat(visit.page().content()).contains(says);
    }

    private static void assertIsWhole(JdbcClient register) {
        assertThat(count(register, "view.dossier")).isEqualTo(LEADERS);
        assertThat(count(register, "view.dossier where number is not null")).isBetween(255L, 290L);
        assertThat(count(register, "view.dossier where number is null and waiting_since is not null"))
                .isGreaterThan(5);
        assertThat(count(register, "view.qualification where outcome = 'REJECTED'"))
                .isPositive();
        assertThat(count(register, "view.school")).isEqualTo(40);
        assertThat(count(register, "view.provider")).isEqualTo(5);
        assertThat(count(register, "view.employment where until_day is not null"))
                .isGreaterThan(20);
        for (var state : List.of("CLAIMED", "CREDITED")) {
            assertThat(count(register, "view.activity_day where state = '" + state + "'"))
                    .as(state)
                    .isPositive();
        }
        assertThat(count(register, "view.attendance where withdrawn_at is not null"))
                .isPositive();
        for (var state : List.of("WAITING", "ACCEPTED", "DECLINED")) {
            assertThat(count(register, "view.choice where state = '" + state + "'"))
                    .as(state)
                    .isPositive();
        }
        assertThat(count(register, "view.choice where asked is not null")).isPositive();
        assertThat(count(register, "view.precedent")).isEqualTo(2);
        assertThat(count(register, "view.goal_activity")).isEqualTo(1);
        assertThat(count(register, "view.team_part where state = 'NAMED'")).isEqualTo(2);
        assertThat(count(register, "view.pe_points where basis = 'IN_BETWEEN' and reversed_at is null"))
                .isEqualTo(3);
        assertThat(count(register, "view.evc_trajectory")).isEqualTo(7);
        assertThat(count(register, "view.evc_trajectory where certificate is not null"))
                .isEqualTo(3);
        assertThat(count(register, "view.evc_seat where not judged")).isEqualTo(2);
        assertThat(count(register, "draft where kind = 'EVC_FILE'")).isEqualTo(1);
        DemoIsThere.until(() ->
                count(register, "view.dossier where career -> 'doubts' -> 0 ->> 'qualification' is not null") == 1);
        assertThat(count(register, "view.dossier where family not like '% (demo)'"))
                .isZero();
        assertLedgersHold(register);
    }

    /** Nothing is parked, and what stands in every ledger is what stands with the activities. */
    private static void assertLedgersHold(JdbcClient register) {
        assertThat(count(register, "policy_parked")).isZero();
        var ledger = numbers(
                register,
                "select dossier::text, sum(minutes)::bigint from view.pe_points"
                        + " where reversed_at is null and basis = 'VALIDATED' group by dossier");
        var activities = numbers(
                register,
                "select a.dossier::text, sum(d.minutes)::bigint from view.activity_day d"
                        + " join view.activity a on a.activity = d.activity"
                        + " where d.state = 'CREDITED' group by a.dossier");
        assertThat(ledger).isNotEmpty().isEqualTo(activities);
    }

    private static Map<String, Long> numbers(JdbcClient register, String sql) {
        return register.sql(sql).query((row, _) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many facts of each kind there are. */
    private static Map<String, Long> kinds(JdbcClient register) {
        return numbers(register, "select payload_type, count(*) from domain_event_entry group by payload_type");
    }

    private static void waitUntilFilled(ConfigurableApplicationContext context) {
        DemoIsThere.within(PATIENCE, context.getBean(DemoProgress.class)::isFilled);
    }

    private static ConfigurableApplicationContext start(Path directory, int leaders) {
        return new SpringApplication(Register.class)
                .run(
                        "--server.port=0",
                        "--register.embedded.directory=" + directory,
                        "--register.embedded.binaries=" + FreshRegister.BINARIES,
                        "--register.demo.leaders=" + leaders);
    }

    private static long count(JdbcClient register, String from) {
        return register.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static long events(JdbcClient register) {
        return count(register, "domain_event_entry");
    }
}
