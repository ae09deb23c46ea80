package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A validation or a recognition that is taken back comes to all that was held since, and to nothing before. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=revocation", "register.demo.leaders=0"})
class RevocationIT extends AsCorrector {

    @Autowired
    private Offerings offerings;

    @Test
    void a_validation_taken_back_comes_to_every_execution_since_then() {
        var offering = validated("Terug in de tijd");
        var people = leaned.registered(4);
        var early = held(offering, people.subList(0, 1), DAY.minusDays(20));
        var onTheDay = held(offering, people.subList(1, 3), DAY.minusDays(10));
        var late = held(offering, people.subList(3, 4), DAY);
        leaned.decided(people.subList(0, 2));
        var here = "/kantoor/aanbod/" + offering + "/intrekking";
        var from = Forms.typed(DAY.minusDays(10));

        refusesRevocation(here);
        var page = nadia.get(here + "?revokedFrom=" + from);
        assertThat(page.body()).contains("3 schoolleiders verliezen PE. Eén besluit rust erop.");
        assertThat(listed(page)).isEqualTo(ids(people.subList(1, 2)));
        assertThat(nadia.post(here, because(from)).statusCode()).isEqualTo(302);

        assertThat(standing(people.get(0), early)).isEqualTo(1);
        assertThat(people.subList(1, 3))
                .allSatisfy(one -> assertThat(standing(one, onTheDay)).isZero());
        assertThat(standing(people.get(3), late)).isZero();
        assertThat(doubts()).contains(people.get(1).toString());
        assertThat(doubts()).doesNotContain(people.get(0).toString());
        assertThat(nadia.get("/kantoor/aanbod/" + offering + "/uitvoeringen").body())
                .contains("de validatie is ingetrokken");
        assertThat(saskia.get("/aanbieder/aanbod/" + offering).body())
                .contains("De validatie van dit programma is ingetrokken", "De trainer was niet bevoegd.");
        assertThat(saskia.get("/aanbieder/uitvoeringen/" + late).body()).contains("de validatie is ingetrokken");
        assertThat(rule(nadia.post(here, because(from)))).isEqualTo("offering.revoked-further");
        assertThat(rule(saskia.post("/aanbieder/aanbod/" + offering + "/uitvoeringen", execution(DAY))))
                .isEqualTo("offering.withdrawn");

        assertThat(nadia.post(here, because(Forms.typed(DAY.minusDays(20)))).statusCode())
                .as("further back")
                .isEqualTo(302);
        assertThat(standing(people.get(0), early)).isZero();
        assertThat(doubts()).contains(people.get(0).toString());
        assertThat(events("execution.withdrawn")).isGreaterThanOrEqualTo(3);
        scheduledMeanwhile(offering);
    }

    /** What was asked for before and only came now does not escape. */
    private void scheduledMeanwhile(String offering) {
        var stood = offerings.find(new OfferingId(UUID.fromString(offering))).orElseThrow();
        var execution = new ExecutionId(UUID.randomUUID());
        var valid = requireNonNull(stood.valid());
        leaned.await(leaned.send(List.of(new ScheduleExecution(
                execution,
                leaned.by(Role.PROVIDER),
                stood.provider(),
                new OfferedProgramme(stood.provider(), stood.programme(), valid, false),
                new MeetingDays(DAY, DAY),
                new Place("Utrecht")))));
        assertThat(executions.find(execution).orElseThrow().isGone()).isTrue();
    }

    private void refusesRevocation(String here) {
        assertThat(nadia.get(here).statusCode()).isEqualTo(200);
        assertThat(nadia.get(here + "?revokedFrom=gisteren").statusCode()).isEqualTo(400);
        assertThat(nadia.get(here + "?revokedFrom=" + Forms.typed(TODAY.plusDays(1)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(here, Map.of()).statusCode()).isEqualTo(400);
        var silent = nadia.post(here, Map.of("revokedFrom", Forms.typed(DAY)));
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("Schrijf waarom u dit intrekt.", Forms.typed(DAY));
        var early = nadia.post(here, because(Forms.typed(DAY.minusYears(9))));
        assertThat(rule(early)).endsWith("revoked-from");
        assertThat(early.body()).as("what was typed").contains("De trainer was niet bevoegd.");
        assertThat(saskia.get(here).statusCode()).isEqualTo(403);
        assertThat(saskia.post(here, because(Forms.typed(DAY))).statusCode()).isEqualTo(403);
        var unknown = here.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
        assertThat(nadia.get(unknown).statusCode()).isEqualTo(404);
        assertThat(nadia.post(unknown, because(Forms.typed(DAY))).statusCode()).isEqualTo(404);
        var stale = new HashMap<>(because(Forms.typed(DAY)));
        stale.put("versie", "0");
        assertThat(nadia.post(here, stale).statusCode()).isEqualTo(412);
    }

    @Test
    void what_was_never_validated_cannot_lose_it() {
        var id = submit("Nooit gevalideerd");
        assertThat(nadia.get("/kantoor/aanbod/" + id + "/intrekking").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_recognition_taken_back_comes_to_every_meeting_since_then() {
        var people = leaned.registered(4);
        var crowd = people.stream().map(this::leader).toList();
        var recognition = recognised("INTERVISOR");
        var first = TODAY.minusDays(30);
        var second = TODAY.minusDays(2);
        assertThat(record(evening(recognition, first, "2", numbers(crowd))).statusCode())
                .isEqualTo(302);
        assertThat(record(evening(recognition, second, "2", numbers(crowd))).statusCode())
                .isEqualTo(302);
        leaned.decided(people.subList(0, 1));
        assertThat(credited(crowd, 2)).isEqualTo(4);
        var here = "/kantoor/erkenningen/" + recognition + "/intrekking";
        var from = Forms.typed(first.plusDays(1));

        refusesRevocation(here);
        var page = nadia.get(here + "?revokedFrom=" + from);
        assertThat(page.body()).contains("4 schoolleiders verliezen PE. Eén besluit rust erop.");
        assertThat(listed(page)).isEqualTo(ids(people.subList(0, 1)));
        assertThat(nadia.post(here, because(from)).statusCode()).isEqualTo(302);
        assertThat(credited(crowd, 1)).as("the first evening stands").isEqualTo(4);
        assertThat(doubts()).contains(people.getFirst().toString());
        assertThat(pieter.get("/begeleider").body()).contains("De erkenning is ingetrokken");
        assertThat(rule(record(evening(recognition, TODAY, "2", numbers(crowd)))))
                .isEqualTo("session.recognised");
        assertThat(rule(nadia.post(here, because(from)))).isEqualTo("recognition.revoked-further");

        assertThat(nadia.post(here, because(Forms.typed(first))).statusCode()).isEqualTo(302);
        assertThat(credited(crowd, 0)).isEqualTo(4);
    }

    private Crowd.Leader leader(DossierId dossier) {
        var number = dossiers.find(dossier).orElseThrow().registration();
        return new Crowd.Leader(requireNonNull(requireNonNull(number).number()), "", dossier);
    }

    private static Map<String, String> because(String from) {
        return Map.of("revokedFrom", from, "whyRevoked", "De trainer was niet bevoegd.");
    }

    private String validated(String title) {
        var id = submit(title);
        nadia.post("/kantoor/aanbod/" + id + "/validatie", validation("6", DAY.minusMonths(3)));
        return id;
    }
}
