package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.web.ActivityOffice;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The same attendance by a file, by a program and by the leader's own word, all at once and repeated: one credit. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=attendance-race", "register.demo.leaders=0"})
class AttendanceRaceIT extends AsProvider {

    private static final int PEOPLE = 12;
    private static final int ROUNDS = 4;

    @Autowired
    private ActivityOffice activities;

    @Autowired
    private Executions executions;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private PolicyRunner policies;

    @BeforeEach
    void have_a_programme() {
        prepare();
    }

    @Test
    void one_credit_for_each_person_and_day_however_it_came_and_however_often() throws Exception {
        var leaders = crowd().of(PEOPLE, "Wedloop");
        var execution =
                executions.find(new ExecutionId(UUID.fromString(plan()))).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var all = new ArrayList<Future<?>>();
            var key = UUID.randomUUID().toString();
            for (var round = 0; round < ROUNDS; round++) {
                // Every other one is sent with the same key as the one before: a repeated request.
                var sent = round % 2 == 0 ? key : UUID.randomUUID().toString();
                all.add(at(
                        threads,
                        start,
                        () -> assertThat(byFile(execution, leaders, sent)).isEqualTo(200)));
                all.add(at(
                        threads,
                        start,
                        () -> assertThat(byProgram(execution, leaders, sent)).isEqualTo(200)));
                leaders.forEach(leader -> all.add(at(threads, start, () -> claim(leader, execution))));
            }
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(policies.awaitAll(Duration.ofSeconds(30))).isPresent();
        once(leaders, execution);
        redeliver(leaders, execution);
        once(leaders, execution);
        assertThat(byFile(execution, leaders, UUID.randomUUID().toString())).isEqualTo(200);
        once(leaders, execution);
    }

    private static Future<?> at(ExecutorService threads, CountDownLatch start, Runnable what) {
        return threads.submit(() -> {
            start.await();
            what.run();
            return null;
        });
    }

    private int byFile(ExecutionOnFile execution, List<Crowd.Leader> leaders, String key) {
        var rows = leaders.stream()
                .map(leader -> leader.number() + ";" + leader.family() + ";" + Forms.typed(DAY) + ";6\r\n")
                .collect(Collectors.joining("", "registratienummer;achternaam;datum;uren\r\n", ""));
        var form = Map.of("sleutel", key, "regels", rows, "scheiding", ";", "tekens", "");
        return saskia.post("/aanbieder/uitvoeringen/" + execution.id() + "/bestand/verwerking", form)
                .statusCode();
    }

    private int byProgram(ExecutionOnFile execution, List<Crowd.Leader> leaders, String key) {
        var rows = leaders.stream()
                .map(leader -> """
                        {"registratienummer":"%s","achternaam":"%s","datum":"%s","uren":6}
                        """.formatted(leader.number(), leader.family(), DAY))
                .collect(Collectors.joining(",", "[", "]"));
        return send("/v1/uitvoeringen/" + execution.id() + "/aanwezigheid", key, rows)
                .statusCode();
    }

    /** Their own word; a rule refuses it where it counts already. */
    private void claim(Crowd.Leader leader, ExecutionOnFile execution) {
        var origin = new Origin(new Actor(leader.dossier().value(), Role.LEADER), Instant.now());
        try {
            activities.claim(leader.dossier(), origin, execution, DAY, new Minutes(360), Ask.PLAIN);
        } catch (RuleViolated refused) {
            assertThat(refused.code()).isIn("claim.once", "claim.programme");
        }
    }

    /** What the policies ordered is ordered again. */
    private void redeliver(List<Crowd.Leader> leaders, ExecutionOnFile execution) {
        assertThat(executions.attendance(execution.id()))
                .hasSize(leaders.size())
                .allSatisfy(line -> {
                    var order = new ConfirmAttendance(
                            line.participant(),
                            new Origin(new Actor(new UUID(0, 0), Role.REGISTER), Instant.now()),
                            line.id(),
                            execution.id(),
                            execution.programme(),
                            DAY,
                            new Minutes(360));
                    assertThat(desk.send(order, Ask.PLAIN)).isEmpty();
                });
    }

    private void once(List<Crowd.Leader> leaders, ExecutionOnFile execution) {
        assertThat(executions.attendance(execution.id())).hasSize(leaders.size());
        assertThat(leaders).allSatisfy(leader -> {
            assertThat(points(leader)).isEqualTo(1);
            assertThat(facts(leader, "activity.credited")).isEqualTo(1);
            assertThat(facts(leader, "registration.pe-points-earned")).isEqualTo(1);
            assertThat(facts(leader, "activity.attendance-claimed")).isLessThanOrEqualTo(1);
        });
    }

    private long facts(Crowd.Leader leader, String kind) {
        return register.sql("select count(*) from domain_event_entry where subject = ? and payload_type = ?")
                .params(leader.dossier().subject().value(), kind)
                .query(Long.class)
                .single();
    }
}
