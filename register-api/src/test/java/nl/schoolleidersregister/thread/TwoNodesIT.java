package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.thread.TwoNodes.Node;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever process of the register one comes to, it knows what was done at the other. */
class TwoNodesIT {

    private static final int PEOPLE = 8;
    private static final int ROUNDS = 60;
    private static final int SEARCHES = 6;
    private static final Duration MOST = Duration.ofSeconds(20);

    private static TwoNodes nodes;

    @BeforeAll
    static void start_both() {
        nodes = new TwoNodes("--register.searches.per-minute=" + SEARCHES);
    }

    @AfterAll
    static void end_both() {
        nodes.close();
    }

    @Test
    void a_read_or_a_refusal_at_one_is_never_older_than_an_order_at_the_other_under_load() throws Exception {
        var leaders = new Crowd(
                        nodes.one().part(EnrolmentOffice.class),
                        nodes.one().part(DossierOffice.class),
                        nodes.one().part(Dossiers.class),
                        nodes.one().part(Shown.class))
                .of(PEOPLE, "Tweeling");
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var leader : leaders) {
                all.add(threads.submit(() -> {
                    for (var round = 0; round < ROUNDS; round++) {
                        workFor(leader.dossier(), round);
                    }
                }));
            }
        }
        for (var one : all) {
            one.get();
        }
    }

    /** Begins work at one process and ends it at the other: each has to know what the other did just now. */
    private static void workFor(DossierId dossier, int round) {
        var here = nodes.turn(round);
        var there = nodes.turn(round + 1);
        var work = new Working(dossier, round);
        // The round before ended at this process what was begun at that one, or the other way round.
        var begun = work.begin(here, Ask.PLAIN);
        assertShown(there, dossier, begun);
        assertRefused(() -> work.again().begin(there, Ask.PLAIN), "employment.no-overlap");
        assertThatExceptionOfType(VersionIsStale.class)
                .isThrownBy(() -> work.end(there, Ask.PLAIN.onVersion(begun.version() - 1)));
        var ended = work.end(there, Ask.PLAIN.onVersion(begun.version()));
        assertShown(here, dossier, ended);
        assertRefused(() -> work.end(here, Ask.PLAIN), "employment.running");
        assertThat(ended.version()).isEqualTo(begun.version() + 1);
    }

    /** As a program that reads after its own write. */
    private static void assertShown(Node node, DossierId dossier, Recorded recorded) {
        assertThat(node.part(DirectFeed.class).await(recorded.position(), MOST)).isTrue();
        assertThat(node.part(Dossiers.class).find(dossier).orElseThrow().version())
                .isEqualTo(recorded.version());
    }

    private static void assertRefused(Runnable order, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(order::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** The form of the log-out carries the token of a page that the first one showed. */
    @Test
    void who_logged_in_at_one_is_known_at_the_other_until_the_log_out_at_either() {
        var karin = nodes.one().login().as("karin-hoekstra");
        var elsewhere = karin.movedTo(nodes.other().port());
        assertThat(isKnown(elsewhere)).isTrue();
        assertThat(elsewhere.post("/uitloggen", Map.of()).statusCode()).isEqualTo(302);
        assertThat(isKnown(karin)).isFalse();
        assertThat(isKnown(karin.movedTo(nodes.other().port()))).isFalse();
    }

    private static boolean isKnown(Browser browser) {
        return browser.get("/mijn-register").statusCode() == 200;
    }

    @Test
    void an_address_has_no_more_turns_because_there_are_more_processes() {
        var given = 0;
        for (var turn = 0; turn < 2 * SEARCHES; turn++) {
            var answer = nodes.turn(turn).login().nobody().post("/zoeken", Map.of("vraag", "hoekstra"));
            given += answer.statusCode() == 200 ? 1 : 0;
        }
        // Turns are earned again while one asks: one in ten seconds.
        assertThat(given).isBetween(SEARCHES, SEARCHES + 3);
    }

    @Test
    void a_request_that_is_repeated_at_the_other_gets_the_answer_of_the_first() {
        var hassan = nodes.one()
                .part(JdbcClient.class)
                .sql("select dossier::text from view.dossier where family = 'Amezian (demo)'")
                .query(String.class)
                .single();
        var key = UUID.randomUUID().toString();
        var first = post(nodes.one(), hassan, key, "0.5");
        var again = post(nodes.other(), hassan, key, "0.5");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Position"))
                .isEqualTo(first.headers().firstValue("Position"));
        assertThat(post(nodes.other(), hassan, key, "0.6").statusCode()).isEqualTo(409);
    }

    private static HttpResponse<String> post(Node node, String dossier, String key, String fte) {
        var program = node.login().nobody();
        return program.send(program.request("/v1/inschrijvingen/" + dossier + "/dienstverbanden")
                .header("Authorization", "Bearer " + node.login().token("hassan-amezian"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("""
                        {"school":"99XB00","functie":"RECTOR","contract":"PERMANENT","fte":%s,"vanaf":"%s"}
                        """.formatted(fte, Forms.today().minusDays(40)))));
    }

    @Test
    void a_day_has_one_round_however_many_look_for_it() throws Exception {
        var tomorrow = nodes.one().part(TestClock.class).today().plusDays(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Boolean>>();
            for (var turn = 0; turn < 6; turn++) {
                var node = nodes.turn(turn);
                node.part(TestClock.class).moveTo(tomorrow);
                all.add(threads.submit(node.part(DayRound.class)::runUntilToday));
            }
            for (var one : all) {
                one.get();
            }
        }
        assertThat(nodes.other().part(DayRound.class).runUntilToday()).isTrue();
        assertThat(nodes.one()
                        .part(JdbcClient.class)
                        .sql("select count(*) from domain_event_entry where payload_type = 'day.began'"
                                + " and payload like '%' || ? || '%'")
                        .param(tomorrow.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void nothing_is_recorded_at_the_other_under_a_key_that_was_destroyed_at_one() {
        var leader = new Crowd(
                        nodes.one().part(EnrolmentOffice.class),
                        nodes.one().part(DossierOffice.class),
                        nodes.one().part(Dossiers.class),
                        nodes.one().part(Shown.class))
                .of(1, "Gewist")
                .getFirst();
        var work = new Working(leader.dossier(), 0);
        work.begin(nodes.other(), Ask.PLAIN);
        work.end(nodes.other(), Ask.PLAIN);
        nodes.one().part(KeyStore.class).destroy(leader.dossier().toString());
        assertThatExceptionOfType(KeyStore.PersonIsErased.class)
                .isThrownBy(() -> new Working(leader.dossier(), 1).begin(nodes.other(), Ask.PLAIN));
    }
}
