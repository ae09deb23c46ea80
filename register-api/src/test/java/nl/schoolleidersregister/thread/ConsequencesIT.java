package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Certificates;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What was credited is taken back: whom it touches is said before, decisions wait afterwards, nothing else changes. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=consequences", "register.demo.leaders=0"})
class ConsequencesIT extends AsCorrector {

    private static final String REVERSED = "registration.pe-points-reversed";
    private static final String QUESTIONED = "registration.decision-questioned";
    private static final Map<String, String> WHY = Map.of("executionError", "NOT_AS_VALIDATED");

    @Test
    void two_hundred_lose_points_and_ten_decisions_wait_exactly_those_that_were_listed() {
        var people = leaned.registered(200);
        var execution = held(people, DAY);
        var decided = people.subList(0, 10);
        leaned.decided(decided);
        var before = decided.stream().map(this::facts).toList();
        var waited = doubts();
        var reversed = events(REVERSED);
        var here = "/kantoor/uitvoeringen/" + execution;

        var page = nadia.get(here);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("200 schoolleiders verliezen PE. 10 besluiten rusten erop.");
        assertThat(listed(page)).isEqualTo(ids(decided));
        assertThat(nadia.post(here, WHY).statusCode()).isEqualTo(302);

        assertThat(events(REVERSED) - reversed).isEqualTo(200);
        var now = doubts();
        now.removeAll(waited);
        assertThat(now).as("in the queue, what was listed").isEqualTo(listed(page));
        assertThat(decided.stream().map(this::facts).map(List::size))
                .containsExactlyElementsOf(
                        before.stream().map(facts -> facts.size() + 2).toList());
        assertThat(facts(decided.getFirst())).endsWith(REVERSED, QUESTIONED);
        assertThat(people)
                .allSatisfy(one -> assertThat(standing(one, execution)).isZero());
        assertThat(nadia.get("/kantoor/dossiers/" + people.getLast()).body())
                .as("evaluated again: an hour of an own course is what is left")
                .contains("1 PE");
        assertThat(rule(nadia.post(here, WHY))).as("again").isEqualTo("execution.withdrawn");
        assertThat(events(REVERSED) - reversed).isEqualTo(200);
        assertThat(nadia.get(here).body()).contains("anders dan gevalideerd").doesNotContain("<form class=\"stack\"");
    }

    @Test
    void a_questioned_decision_is_left_by_a_person_who_says_why() {
        var people = leaned.registered(1);
        var execution = held(people, DAY);
        leaned.decided(people);
        nadia.post("/kantoor/uitvoeringen/" + execution, WHY);
        var here = doubt(people.getFirst());
        assertThat(nadia.get(here).body())
                .contains("Blijft dit besluit staan?", "Data in de school", "6 uur", "/brieven/");
        assertThat(saskia.get(here).statusCode()).isEqualTo(403);
        assertThat(saskia.post(here, Map.of("leaveReason", "Ja.")).statusCode()).isEqualTo(403);
        assertThat(nadia.post(here, Map.of()).statusCode()).isEqualTo(400);
        var long_ = "woord ".repeat(151);
        var wrong = nadia.post(here, Map.of("leaveReason", long_));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).as("what was typed").contains(long_.strip());
        var form = Map.of("leaveReason", "Ook zonder deze uren is het genoeg.", "sleutel", "een-klik");
        assertThat(nadia.post(here, form).statusCode()).isEqualTo(302);
        assertThat(nadia.post(here, form).statusCode()).as("clicked twice").isEqualTo(302);
        assertThat(doubts()).doesNotContain(people.getFirst().toString());
        assertThat(rule(nadia.post(here, Map.of("leaveReason", "Nog eens.")))).isEqualTo("decision.questioned");
        assertThat(nadia.get(here).statusCode()).isEqualTo(404);
        assertThat(facts(people.getFirst())).endsWith("registration.decision-left-standing");
    }

    @Test
    void what_a_provider_takes_back_of_one_person_questions_the_decision_too() {
        var people = leaned.registered(2);
        var execution = held(people, DAY);
        leaned.decided(people);
        var line = register.sql("select attendance::text from view.attendance where participant = ?")
                .param(people.getFirst().value())
                .query(String.class)
                .single();
        var withdrawal = "/aanbieder/uitvoeringen/" + execution + "/aanwezigheid/" + line + "/intrekking";
        assertThat(saskia.post(withdrawal, Map.of("waarom", "EXECUTION_WITHDRAWN"))
                        .statusCode())
                .as("not theirs to say")
                .isEqualTo(400);
        assertThat(saskia.post(withdrawal, Map.of("waarom", "NOT_THERE")).statusCode())
                .isEqualTo(302);
        assertThat(doubts()).contains(people.getFirst().toString());
        assertThat(doubts()).doesNotContain(people.getLast().toString());
    }

    @Test
    void another_role_or_a_missing_reason_withdraws_nothing() {
        var people = leaned.registered(1);
        var here = "/kantoor/uitvoeringen/" + held(people, DAY);
        for (var other : List.of(saskia, pieter)) {
            assertThat(other.get(here).statusCode()).isEqualTo(403);
            assertThat(other.post(here, WHY).statusCode()).isEqualTo(403);
        }
        assertThat(nadia.post(here, Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(here, Map.of("executionError", "OFFERING_REVOKED"))
                        .statusCode())
                .as("not theirs to say")
                .isEqualTo(400);
        var unknown = "/kantoor/uitvoeringen/" + UUID.randomUUID();
        assertThat(nadia.get(unknown).statusCode()).isEqualTo(404);
        assertThat(nadia.post(unknown, WHY).statusCode()).isEqualTo(404);
        assertThat(nadia.get("/kantoor/aanbod/" + UUID.randomUUID() + "/uitvoeringen")
                        .statusCode())
                .isEqualTo(404);
        assertThat(points(people.getFirst())).isEqualTo(2);
        assertThat(nadia.get("/kantoor/uitvoeringen?zoek=binnenhaven").body()).contains(here);
        assertThat(nadia.get("/kantoor/uitvoeringen?zoek=bestaatniet").body()).contains("Niets gevonden");
    }

    @Test
    void a_withdrawal_comes_to_claims_and_to_what_counts_by_a_certificate() {
        var people = leaned.registered(3);
        var execution = new ExecutionId(UUID.fromString(plan()));
        var accepted = people.get(0);
        claims(accepted, execution);
        leaned.await(leaned.send(List.of(new AcceptCertificate(
                accepted,
                leaned.by(Role.REGISTRAR),
                ActivityId.of(accepted, execution),
                DAY,
                new CreditId(UUID.randomUUID()),
                new Certificates(1),
                null))));
        claims(people.get(1), execution);
        var here = "/kantoor/uitvoeringen/" + execution;
        assertThat(nadia.get(here).body()).contains("Eén schoolleider verliest PE.", accepted.toString());
        assertThat(nadia.post(here, WHY).statusCode()).isEqualTo(302);
        assertThat(standing(accepted, execution.toString())).isZero();
        assertThat(days(people.get(1), execution)).containsExactly("REVERSED");
        claims(people.get(2), execution);
        assertThat(days(people.get(2), execution)).as("claimed afterwards").containsExactly("REVERSED");
    }

    private void claims(DossierId who, ExecutionId execution) {
        var held = executions.find(execution).orElseThrow();
        leaned.await(leaned.send(List.of(new ClaimAttendance(
                who, leaned.by(Role.LEADER), execution, held.programme(), held.days(), DAY, new Minutes(360)))));
    }

    private List<String> days(DossierId who, ExecutionId execution) {
        return register.sql("select d.state from view.activity a join view.activity_day d on d.activity = a.activity"
                        + " where a.dossier = ? and a.execution = ?")
                .params(who.value(), execution.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long points(DossierId who) {
        return points(new Crowd.Leader("", "", who));
    }

    private List<String> facts(DossierId who) {
        return register.sql("select payload_type from domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param("registration:" + who)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String doubt(DossierId who) {
        var found = Pattern.compile("/kantoor/dossiers/" + who + "/besluiten/[0-9a-f-]{36}")
                .matcher(nadia.get("/kantoor").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
