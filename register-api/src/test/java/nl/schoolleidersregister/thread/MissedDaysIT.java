package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.access.FreshRegister;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.demo.DemoProgress;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole register on days that come, and on days on which it did not run. */
class MissedDaysIT {

    private static final String REASON = "points.registered";

    private final Path directory = FreshRegister.fresh();
    private final TestClock clock = new TestClock();

    @Test
    void the_first_day_is_that_of_the_filled_demo_and_later_days_are_there_before_the_first_page() {
        var today = clock.today();
        try (var context = start()) {
            DemoIsThere.until(context.getBean(DemoProgress.class)::isFilled);
            assertThat(days(context)).containsExactly(today);
            clock.moveBy(1);
            assertThat(context.getBean(DayRound.class).runUntilToday()).isTrue();
            assertThat(days(context)).containsExactly(today, today.plusDays(1));
        }
        clock.moveBy(3);
        try (var context = start()) {
            assertThat(days(context))
                    .isEqualTo(today.datesUntil(today.plusDays(5)).toList());
        }
    }

    @Test
    void the_desk_says_when_the_round_is_behind_and_for_whom_it_failed() {
        try (var context = start()) {
            DemoIsThere.until(context.getBean(DemoProgress.class)::isFilled);
            DemoIsThere.registered(context.getBean(JdbcClient.class));
            assertThat(desk(context)).contains("id=\"dagronde\"").doesNotContain("loopt achter", REASON);
            var karin = dossier(context);
            var rounds = context.getBean(DayRounds.class);
            rounds.failed(clock.today(), karin, REASON, clock.instant());
            assertThat(desk(context)).contains("/kantoor/dossiers/" + karin, REASON);
            assertThat(DemoLogin.at(port(context))
                            .as("nadia-el-amrani")
                            .get("/kantoor/aanbod")
                            .body())
                    .doesNotContain("dagronde");
            clock.moveBy(2);
            assertThat(desk(context)).contains("loopt achter", REASON);
        }
    }

    private static String desk(ConfigurableApplicationContext context) {
        return DemoLogin.at(port(context)).as("nadia-el-amrani").get("/kantoor").body();
    }

    private static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static DossierId dossier(ConfigurableApplicationContext context) {
        var id = context.getBean(JdbcClient.class)
                .sql("select dossier::text from view.dossier where registered_on is not null limit 1")
                .query(String.class)
                .single();
        return new DossierId(UUID.fromString(id));
    }

    private static List<LocalDate> days(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select (payload::json ->> 'day')::date from domain_event_entry where payload_type = 'day.began'"
                        + " order by era, tx, global_index")
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Register.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return application.run(
                "--server.port=0",
                "--register.embedded.directory=" + directory,
                "--register.embedded.binaries=" + FreshRegister.BINARIES,
                "--register.demo.leaders=0");
    }
}
