package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.operations.FiguresServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Figures about the register: they are there, they move with what they are about, and the site does not give them. */
@WholeRegister
@TestPropertySource(
        properties = {"spring.application.name=figures", "register.demo.leaders=0", "register.metrics.port=0"})
class FiguresIT {

    @LocalServerPort
    private int port;

    @Autowired
    private FiguresServer figures;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private DataSource database;

    @Autowired
    private DirectFeed feed;

    @Autowired
    private Rebuilds rebuilds;

    private Leading leading;
    private Stuck stuck;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
        stuck = new Stuck(register);
    }

    @AfterEach
    void nothing_is_left() {
        feed.resume();
        rebuilds.await();
        stuck.clear();
    }

    @Test
    void orders_are_timed_by_kind_and_outcome() {
        var name = "register_orders_seconds_count{order=\"RecordAbsence\",outcome=\"recorded\"}";
        var before = figure(name);
        isIll("Hoekstra (demo)");
        assertThat(figure(name)).isEqualTo(before + 1);
        assertThat(figure("register_orders_seconds_bucket{order=\"RecordAbsence\",outcome=\"recorded\",le=\"+Inf\"}"))
                .isEqualTo(before + 1);
    }

    @Test
    void a_feed_that_stands_still_falls_behind_and_catches_up() throws Exception {
        var behind = "register_feed_behind_facts{projection=\"dossier\"}";
        var lag = "register_feed_lag_seconds{projection=\"dossier\"}";
        DemoIsThere.until(() -> figure(behind) == 0);
        assertThat(figure(lag)).isZero();
        feed.pause();
        // A batch that is on its way is still written.
        Thread.sleep(2_000);
        var order = Thread.ofVirtual().start(() -> isIll("Aydın (demo)"));
        DemoIsThere.until(() -> figure(behind) > 0 && figure(lag) > 0);
        feed.resume();
        order.join();
        DemoIsThere.until(() -> figure(behind) == 0 && figure(lag) == 0);
    }

    @Test
    void what_is_parked_is_counted_and_ages() {
        stuck.mendedView("school", "school:01AB00");
        stuck.reaction(leading.dossier("Hoekstra (demo)"));
        DemoIsThere.until(() -> figure("register_parked_subjects{projection=\"school\"}") == 1
                && figure("register_parked_lanes") == 1
                && figure("register_queue_age_seconds{queue=\"subjects\"}") > 0
                && figure("register_queue_age_seconds{queue=\"lanes\"}") > 0);
        assertThat(figure("register_parked_subjects{projection=\"ledger\"}")).isZero();
        stuck.clear();
        DemoIsThere.until(() -> figure("register_parked_subjects{projection=\"school\"}") == 0
                && figure("register_queue_age_seconds{queue=\"lanes\"}") == 0);
    }

    @Test
    void the_round_of_the_day_is_told() {
        assertThat(figure("register_day_behind_days")).isZero();
        assertThat(figure("register_day_faults_dossiers")).isZero();
        register.sql("update day_round set day = day - 3").update();
        try {
            DemoIsThere.until(() -> figure("register_day_behind_days") == 3);
        } finally {
            register.sql("update day_round set day = day + 3").update();
        }
    }

    @Test
    void a_rebuild_is_seen_while_it_runs() throws Exception {
        assertThat(figure("register_rebuild_running_rebuilds")).isZero();
        try (var reader = database.getConnection()) {
            reader.setAutoCommit(false);
            read(reader);
            assertThat(rebuilds.start(List.of("dossier"))).isTrue();
            DemoIsThere.until(() -> figure("register_rebuild_running_rebuilds") == 1
                    && figure("register_rebuild_done_facts") > 0
                    && figure("register_rebuild_goal_facts") >= figure("register_rebuild_done_facts"));
            reader.commit();
        }
        DemoIsThere.until(() -> figure("register_rebuild_running_rebuilds") == 0);
    }

    private static void read(Connection reader) throws Exception {
        try (var statement = reader.createStatement()) {
            statement.executeQuery("select count(*) from view.dossier").close();
        }
    }

    @Test
    void they_tell_about_nobody() {
        isIll("Terpstra (demo)");
        assertThat(scrape()).doesNotContain("(demo)", "-4000-8000-", "Terpstra");
    }

    @Test
    void the_site_gives_them_to_nobody_and_their_port_gives_nothing_else() {
        assertThat(DemoLogin.at(port).nobody().get("/actuator/prometheus").statusCode())
                .isIn(302, 303, 401, 403);
        assertThat(DemoLogin.at(port)
                        .as("nadia-el-amrani")
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ask("GET", "/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/actuator/env").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/kantoor").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/actuator/prometheus").statusCode()).isEqualTo(405);
    }

    private void isIll(String family) {
        leading.isIll(
                leading.dossier(family),
                LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusMonths(2));
    }

    private String scrape() {
        var answer = ask("GET", "/actuator/prometheus");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** The value of a series; nothing counts as zero. */
    private double figure(String series) {
        return scrape().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private HttpResponse<String> ask(String verb, String path) {
        var address = URI.create("http://127.0.0.1:" + figures.port() + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .method(verb, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
