package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.recognition.GuidedCommand.CreditGuided;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Flow 5: a recognised guide records a meeting once and everybody is credited as in between, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=guided-session") // a register of its own
class GuidedSessionIT extends AsGuide {

    @Autowired
    private CommandDesk desk;

    @Test
    void eight_people_are_credited_once_however_often_it_is_told_and_a_withdrawal_reverses_all() {
        var leaders = crowd().of(8, "Acht");
        var recognition = recognised("INTERVISOR");
        var form = evening(recognition, DAY, "3", numbers(leaders));
        var preview = pieter.post("/begeleider/bijeenkomsten/controle", form);
        assertThat(preview.body())
                .contains(leaders.getFirst().family(), leaders.getLast().number());
        assertThat(credited(leaders, 0)).as("nothing recorded by looking").isEqualTo(8);

        assertThat(record(form).statusCode()).isEqualTo(302);
        assertThat(record(form).statusCode()).as("sent twice").isEqualTo(302);
        assertThat(credited(leaders, 1)).isEqualTo(8);
        assertThat(rule(record(evening(recognition, DAY, "3", numbers(leaders.subList(0, 3))))))
                .isEqualTo("session.once-a-day");
        redeliver(recognition, leaders);
        assertThat(credited(leaders, 1)).as("told again").isEqualTo(8);
        assertThat(facts("guided:" + session(recognition) + "@%"))
                .as("one for each")
                .isEqualTo(8);
        assertThat(facts("recognition:" + recognition))
                .as("granted, taken up, led")
                .isEqualTo(3);
        assertThat(pieter.get("/begeleider").body())
                .contains("Lastige gesprekken", leaders.getFirst().number());

        var withdrawal = "/begeleider/bijeenkomsten/" + session(recognition) + "/intrekking";
        assertThat(pieter.post(withdrawal, Map.of()).statusCode()).isEqualTo(400);
        assertThat(pieter.post(withdrawal, Map.of("waarom", "PARTICIPANTS")).statusCode())
                .isEqualTo(302);
        assertThat(credited(leaders, 0)).as("reversed").isEqualTo(8);
        assertThat(rule(pieter.post(withdrawal, Map.of("waarom", "PARTICIPANTS"))))
                .isEqualTo("session.stands");
        var mended = evening(recognition, DAY, "2,5", numbers(leaders.subList(0, 7)));
        assertThat(record(mended).statusCode()).isEqualTo(302);
        assertThat(credited(leaders, 1)).as("recorded anew").isEqualTo(7);
        var unknown = "/begeleider/bijeenkomsten/" + UUID.randomUUID() + "/intrekking";
        assertThat(pieter.post(unknown, Map.of("waarom", "NOT_HELD")).statusCode())
                .isEqualTo(404);
    }

    private static Origin byTheRegister() {
        return new Origin(new Actor(new UUID(0, 0), Role.REGISTER), Instant.now());
    }

    /** What the policies ordered is ordered again. */
    private void redeliver(String recognition, List<Crowd.Leader> leaders) {
        var session = new GuidedSession(
                new SessionId(UUID.fromString(session(recognition))),
                DAY,
                new Minutes(180),
                new SessionTitle("Lastige gesprekken"),
                List.of(new Competence("C3")),
                leaders.stream().map(Crowd.Leader::dossier).toList());
        for (var leader : leaders) {
            var order = new CreditGuided(
                    leader.dossier(),
                    byTheRegister(),
                    new RecognitionId(UUID.fromString(recognition)),
                    RecognitionKind.INTERVISOR,
                    session);
            assertThat(desk.send(order, Ask.PLAIN)).isEmpty();
        }
    }

    @Test
    void one_evening_sent_by_many_at_once_is_one_evening() {
        var leaders = crowd().of(4, "Race");
        var recognition = recognised("INTERVISOR");
        var sent = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() ->
                        record(evening(recognition, DAY, "2", numbers(leaders))).statusCode()))
                .toList();
        var answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnly(302, 409).containsOnlyOnce(302);
        assertThat(credited(leaders, 1)).isEqualTo(4);
    }

    @Test
    void every_rule_about_a_meeting_refuses() {
        var leaders = crowd().of(11, "Regel");
        var recognition = recognised("INTERVISOR");
        var four = numbers(leaders.subList(0, 4));
        assertThat(rule(record(evening(recognition, TODAY.plusDays(1), "2", four))))
                .isEqualTo("session.past");
        assertThat(rule(record(evening(recognition, TODAY.minusMonths(2).minusDays(1), "2", four))))
                .isEqualTo("session.two-months");
        assertThat(rule(record(evening(recognition, DAY, "1,9", four)))).isEqualTo("session.length");
        assertThat(rule(record(evening(recognition, DAY, "4,1", four)))).isEqualTo("session.length");
        assertThat(rule(record(evening(recognition, DAY, "2", numbers(leaders.subList(0, 2))))))
                .isEqualTo("session.group");
        assertThat(rule(record(evening(recognition, DAY, "2", numbers(leaders)))))
                .isEqualTo("session.group");
        var twice = four + "\n" + leaders.getFirst().number();
        assertThat(rule(record(evening(recognition, DAY, "2", twice)))).isEqualTo("session.each-once");
        assertThat(credited(leaders, 0)).isEqualTo(11);
    }

    @Test
    void numbers_that_are_not_right_are_told_all_at_once() {
        var leaders = crowd().of(3, "Naam");
        var recognition = recognised("INTERVISOR");
        var named = leaders.get(0).number() + " van der " + leaders.get(0).family() + ", "
                + leaders.get(1).number() + " Anders; 12345 " + leaders.get(2).number();
        var wrong = pieter.post("/begeleider/bijeenkomsten/controle", evening(recognition, DAY, "2", named));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("12345 is geen", "Bij " + leaders.get(1).number());
        assertThat(wrong.body()).doesNotContain("Bij " + leaders.get(0).number());
        assertThat(wrong.body()).doesNotContain("van der " + leaders.get(1).family());
    }

    @Test
    void an_ended_recognition_refuses_from_its_day_and_counts_before_it() {
        var leaders = crowd().of(3, "Einde");
        var recognition = recognised("FACILITATOR");
        var here = "/kantoor/erkenningen/" + recognition;
        var end = Map.of("endsFrom", Forms.typed(TODAY), "whyEnded", "Op eigen verzoek.");
        var early = Map.of("endsFrom", Forms.typed(TODAY.minusDays(1)), "whyEnded", "Op eigen verzoek.");
        var late = Map.of("endsFrom", Forms.typed(FROM.plusYears(5)), "whyEnded", "Op eigen verzoek.");
        assertThat(rule(nadia.post(here + "/einde", early))).isEqualTo("recognition.end-ahead");
        assertThat(rule(nadia.post(here + "/einde", late))).isEqualTo("recognition.end-in-term");
        assertThat(nadia.post(here + "/einde", Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(here + "/einde", end).statusCode()).isEqualTo(302);
        assertThat(rule(nadia.post(here + "/einde", end))).isEqualTo("recognition.not-ended");
        assertThat(rule(record(evening(recognition, TODAY, "2", numbers(leaders)))))
                .isEqualTo("session.recognised");
        assertThat(record(evening(recognition, TODAY.minusDays(1), "2", numbers(leaders)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(credited(leaders, 1)).isEqualTo(3);
    }

    @Test
    void the_office_grants_and_renews_within_the_rules() {
        var backwards = grant("INTERVISOR", TODAY, TODAY.minusDays(1));
        assertThat(rule(nadia.post("/kantoor/erkenningen/nieuw", backwards))).isEqualTo("recognition.term-order");
        var long_ = grant("INTERVISOR", TODAY, TODAY.plusYears(5));
        assertThat(rule(nadia.post("/kantoor/erkenningen/nieuw", long_))).isEqualTo("recognition.five-years");
        assertThat(nadia.post("/kantoor/erkenningen/nieuw", Map.of()).statusCode())
                .isEqualTo(400);
        var id = id(target(nadia.post("/kantoor/erkenningen/nieuw", grant("INTERVISOR", TODAY, TODAY.plusYears(1)))));
        var here = "/kantoor/erkenningen/" + id;
        var same = Map.of("renewedFrom", Forms.typed(TODAY), "renewedThrough", Forms.typed(TODAY.plusYears(1)));
        assertThat(rule(nadia.post(here + "/verlenging", same))).isEqualTo("recognition.longer");
        var more = Map.of("renewedFrom", Forms.typed(TODAY), "renewedThrough", Forms.typed(TODAY.plusYears(2)));
        assertThat(nadia.post(here + "/verlenging", more).statusCode()).isEqualTo(302);
        assertThat(nadia.get("/kantoor/erkenningen/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(pieter.post("/begeleider/koppeling", Map.of("linkCode", "NOPE0-12345"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_the_ledger_refuses_for_one_is_seen_by_the_guide_and_counts_for_the_others() {
        var leaders = crowd().of(3, "Vol");
        var recognition = recognised("INTERVISOR");
        var full = leaders.getFirst();
        desk.send(new EarnPePoints(full.dossier(), byTheRegister(), wholeDay()), Ask.PLAIN);
        assertThat(record(evening(recognition, DAY, "2", numbers(leaders))).statusCode())
                .isEqualTo(302);
        assertThat(credited(leaders, 1)).isEqualTo(2);
        assertThat(pieter.get("/begeleider").body()).contains(full.number() + " ", "Op die dag staat al zoveel");
        assertThat(events("guided.crediting-refused")).isEqualTo(1);
    }

    private static PePoints wholeDay() {
        return new PePoints(
                new CreditId(UUID.randomUUID()),
                new EntryId(UUID.randomUUID()),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(Minutes.OF_A_DAY),
                DAY,
                DAY,
                null,
                List.of(new Competence("C1")));
    }

    @Test
    void a_program_records_once_and_reads_what_came_of_it() {
        var leaders = crowd().of(3, "Api");
        var recognition = recognised("MANAGEMENT_COACH");
        var body = body(numbers(leaders.subList(0, 1)));
        var key = UUID.randomUUID().toString();
        var first = program(recognition, key, body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).contains("BIJGESCHREVEN", leaders.getFirst().number());
        assertThat(program(recognition, key, body).body()).as("repeated").isEqualTo(first.body());
        assertThat(credited(leaders, 1)).isEqualTo(1);
        var again = program(recognition, UUID.randomUUID().toString(), body);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("session.once-a-day");
        assertThat(program(recognition, key, body("")).statusCode())
                .as("another request")
                .isIn(400, 409);
        var wrong = program(recognition, UUID.randomUUID().toString(), body("12345"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("deelnemers", "person-form");
        var unknown = program(UUID.randomUUID().toString(), UUID.randomUUID().toString(), body);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    private static String body(String people) {
        return """
                {"datum": "%s", "uren": "1.5", "onderwerp": "Een lastig besluit", "competenties": ["C5"],
                 "deelnemers": ["%s"]}
                """.formatted(DAY, people);
    }
}
