package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.scan.ScanEdition;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An entry of a portfolio from its draft to the ledger, over HTTP: blind, with every refusal (flow 6). */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio") // a register of its own
class PortfolioIT extends AsAssessors {

    @Test
    void what_is_typed_is_kept_without_handing_in_and_goes_on_with_another_device() {
        var id = begun();
        assertThat(anouk.post(HERE + "/" + id + "/concept", Map.of("stepPLAN", "Nog een half plan"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(anouk.get(HERE + "/" + id + "/concept").body()).contains("Nog een half plan");
        var elsewhere = login.as("anouk-brand");
        assertThat(elsewhere.get(HERE + "/" + id + "/concept").body()).contains("Nog een half plan");
        assertThat(login.as("sander-kuiper").get(HERE + "/" + id + "/concept").statusCode())
                .isEqualTo(404);
        var stored = register.sql("select sealed from draft where thing = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
        assertThat(stored).as("sealed").doesNotContain("half plan");
        assertThat(people.facts(people.dossier("Brand"), "portfolio-entry.handed-in"))
                .as("no fact")
                .isEqualTo(0L + handed());
        assertThat(anouk.post(HERE + "/" + id + "/concept/weg", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(anouk.get(HERE + "/" + id + "/concept").statusCode()).isEqualTo(404);
    }

    private long handed() {
        return register.sql("select count(*) from view.portfolio_entry where dossier = ?")
                .param(people.dossier("Brand").value())
                .query(Long.class)
                .single();
    }

    @Test
    void a_self_scan_goes_with_an_entry_as_it_is() {
        var answers = new HashMap<String, String>();
        ScanEdition.WORKING_SET_2026.items().forEach(item -> answers.put("scan_" + item, "4"));
        assertThat(anouk.post("/mijn-register/zelfscan/nieuw", answers).statusCode())
                .isEqualTo(302);
        var id = begun();
        new Multipart().file("foto.png", PHOTO).post(anouk, HERE + "/" + id + "/bewijs");
        var scan = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Zelfscan van")
                .matcher(anouk.get(HERE + "/" + id + "/concept").body());
        assertThat(scan.find()).isTrue();
        var form = story(12);
        form.put("entryScan", scan.group(1));
        assertThat(anouk.post(HERE + "/" + id + "/inlevering", form).statusCode())
                .isEqualTo(302);
        anouk.post("/mijn-register/zelfscan/" + scan.group(1) + "/verwijderen", Map.of());
        assertThat(having(id).getFirst().get(DESK + id).body())
                .as("as it was, though the scan was removed")
                .contains("Zelfscan van", "Zorgen voor vertrouwen", "4 vaak");
        var without = handedIn(12);
        assertThat(having(without).getFirst().get(DESK + without).body()).doesNotContain("Zelfscan van");
    }

    @Test
    void what_is_wrong_is_told_at_once_and_nothing_typed_is_lost() {
        var id = begun();
        var nothing = anouk.post(HERE + "/" + id + "/inlevering", Map.of("stepPLAN", "Alleen een plan"));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body())
                .contains("#entryTitle", "#stepPROBLEM", "#entryLearning", "#entryPoints", "#entryAbout", "#yieldWay")
                .contains("Alleen een plan");
        assertThat(anouk.get(HERE + "/" + id + "/concept").body()).contains("Alleen een plan");
        assertThat(told(anouk.post(HERE + "/" + id + "/inlevering", story(9)))).isEqualTo("portfolio.points");
        assertThat(told(anouk.post(HERE + "/" + id + "/inlevering", story(20)))).isEqualTo("portfolio.evidence");
        assertThat(anouk.get(HERE + "/" + id + "/concept").body()).contains("Drie mentoren vragen nu eerst.");
    }

    @Test
    void two_judge_blind_and_what_they_agree_on_is_earned_once() {
        var id = handedIn(24);
        assertThat(anouk.post(HERE + "/" + id + "/inlevering", story(24)).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        var two = having(id);
        assertThat(two).hasSize(2);
        assertThat(anouk.get(DESK + id).statusCode()).isEqualTo(403);
        var proof = Pattern.compile("/beoordelaar/inzendingen/" + id + "/bewijs/[0-9a-f-]+")
                .matcher(two.getFirst().get(DESK + id).body());
        assertThat(proof.find()).isTrue();
        assertThat(two.getFirst().get(proof.group()).statusCode()).isEqualTo(200);

        var gap = two.getFirst().post(DESK + id + "/oordeel", Map.of("strong", "Het stuk telt."));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("#scores", "#outcome", "#spent", "Het stuk telt.");
        assertThat(told(two.getFirst().post(DESK + id + "/oordeel", judgement("PARTLY", "24", "Het stuk telt."))))
                .isEqualTo("portfolio.verdict");
        var first = two.getFirst().post(DESK + id + "/oordeel", judgement("PARTLY", "18", "ALLEEN-VAN-DE-EERSTE"));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(302);
        assertThat(minutes(id)).isZero();
        assertBlind(id, two);
        assertThat(told(two.getFirst().post(DESK + id + "/oordeel", judgement("DECLINED", "", "Nog eens."))))
                .isEqualTo("portfolio.judged-once");

        var second = two.getLast().post(DESK + id + "/oordeel", judgement("PARTLY", "18", "Ook de tweede."));
        assertThat(second.statusCode()).as(second.body()).isEqualTo(302);
        assertThat(minutes(id)).isEqualTo(18 * 60);
        assertThat(anouk.get(HERE + "/" + id).body()).contains("ALLEEN-VAN-DE-EERSTE", "Ook de tweede.", "18");
        assertThat(anouk.get("/mijn-register/tijdlijn").body()).contains("De mentor als coach");
        assertThat(told(two.getLast().post(DESK + id + "/oordeel", judgement("PARTLY", "18", "Nog eens."))))
                .isEqualTo("portfolio.open");
    }

    /** Before both are in nobody but who judged can read what was found, nor who the other is. */
    private void assertBlind(String id, List<Browser> two) {
        var other = two.getLast();
        for (var path : List.of(DESK + id, "/beoordelaar", "/beoordelaar/erkenning")) {
            assertThat(other.get(path).body())
                    .as(path)
                    .doesNotContain("ALLEEN-VAN-DE-EERSTE")
                    .satisfies(body -> assertThat(ASSESSORS.values().stream().filter(body::contains))
                            .as("who they are")
                            .hasSizeLessThanOrEqualTo(1));
        }
        for (var path : List.of(HERE + "/" + id, "/mijn-register/tijdlijn", "/mijn-register/berichten")) {
            assertThat(anouk.get(path).body())
                    .as(path)
                    .doesNotContain("ALLEEN-VAN-DE-EERSTE")
                    .doesNotContain(ASSESSORS.values());
        }
        assertThat(nadia.get("/kantoor/portfolio").body()).doesNotContain("ALLEEN-VAN-DE-EERSTE");
        var dossier = "/kantoor/dossiers/" + people.dossier("Brand");
        assertThat(other.get("/kantoor/portfolio").statusCode()).isEqualTo(403);
        assertThat(other.get(dossier + "/tijdlijn").statusCode()).isEqualTo(403);
    }

    @Test
    void a_third_decides_where_two_do_not_agree() {
        var id = handedIn(30);
        var two = having(id);
        assertThat(two).hasSize(2);
        two.getFirst().post(DESK + id + "/oordeel", judgement("AWARDED", "", "Het stuk is af."));
        two.getLast().post(DESK + id + "/oordeel", judgement("DECLINED", "", "Het stuk mist cijfers."));
        assertThat(minutes(id)).isZero();
        assertThat(having(id)).as("the two talk first").hasSize(2);
        assertThat(two.getLast().post(DESK + id + "/overleg/derde", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(told(two.getFirst().post(DESK + id + "/overleg/derde", Map.of())))
                .isEqualTo("portfolio.talk");
        var third = having(id).stream()
                .filter(one -> !two.contains(one))
                .findFirst()
                .orElseThrow();
        assertThat(third.get(DESK + id).body()).doesNotContain("Het stuk mist cijfers.");
        third.post(DESK + id + "/oordeel", judgement("PARTLY", "11", "Het stuk is half af."));
        assertThat(minutes(id)).isEqualTo(11 * 60);
    }

    @Test
    void two_who_differ_see_each_other_talk_and_decide_what_they_agree_on() {
        var id = handedIn(30);
        var two = having(id);
        var first = two.getFirst();
        var second = two.getLast();
        first.post(DESK + id + "/oordeel", judgement("AWARDED", "", "Het stuk is af."));
        assertThat(told(first.post(DESK + id + "/overleg/voorstel", proposal("PARTLY", "20"))))
                .as("nobody to talk with yet")
                .isEqualTo("portfolio.talk");
        second.post(DESK + id + "/oordeel", judgement("DECLINED", "", "Het stuk mist cijfers."));
        assertThat(first.get(DESK + id).body()).contains("Het stuk mist cijfers.", "Overleg met");
        assertThat(second.get(DESK + id).body()).contains("Het stuk is af.", "Overleg met");
        assertThat(anouk.get(HERE + "/" + id).body()).doesNotContain("Het stuk is af.", "Het stuk mist cijfers.");
        assertThat(second.get("/beoordelaar").body()).contains("Overleg met de andere beoordelaar");

        var gap = first.post(DESK + id + "/overleg/voorstel", Map.of("talkWhy", "De cijfers komen nog."));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("#talkOutcome", "De cijfers komen nog.");
        assertThat(told(first.post(DESK + id + "/overleg/voorstel", proposal("PARTLY", "30"))))
                .isEqualTo("portfolio.verdict");
        assertThat(first.post(DESK + id + "/overleg/voorstel", proposal("PARTLY", "18"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(second.get(DESK + id).body()).contains("De helft is aangetoond.", "18 PE");
        var own = Map.of("outcome", "PARTLY", "points", "18");
        assertThat(told(first.post(DESK + id + "/overleg/akkoord", own))).isEqualTo("portfolio.talk-proposal");
        assertThat(told(second.post(DESK + id + "/overleg/akkoord", Map.of("outcome", "PARTLY", "points", "19"))))
                .isEqualTo("portfolio.talk-proposal");
        assertThat(minutes(id)).isZero();
        assertThat(second.post(DESK + id + "/overleg/akkoord", own).statusCode())
                .isEqualTo(302);
        assertThat(minutes(id)).isEqualTo(18 * 60);
        assertThat(anouk.get(HERE + "/" + id).body())
                .contains("De helft is aangetoond.", "Het stuk is af.", "Het stuk mist cijfers.");
    }

    private static Map<String, String> proposal(String outcome, String points) {
        return Map.of("talkOutcome", outcome, "talkPoints", points, "talkWhy", "De helft is aangetoond.");
    }

    @Test
    void a_talk_that_comes_to_nothing_goes_to_a_third() {
        // After every day that another test of this register passes: a day is passed once.
        clock.moveTo(clock.today().plusDays(100));
        var id = handedIn(24);
        var two = having(id);
        two.getFirst().post(DESK + id + "/oordeel", judgement("AWARDED", "", "Het stuk is af."));
        two.getLast().post(DESK + id + "/oordeel", judgement("DECLINED", "", "Het stuk mist cijfers."));
        clock.moveTo(clock.today().plusDays(21));
        days.runUntilToday();
        assertThat(anouk.get("/mijn-register/tijdlijn").body()).contains("beslist een derde beoordelaar");
        assertThat(told(two.getFirst().post(DESK + id + "/overleg/voorstel", proposal("PARTLY", "18"))))
                .isEqualTo("portfolio.talk");
    }

    @Test
    void who_is_too_close_says_so_and_somebody_else_gets_it() {
        var id = handedIn(24);
        var two = having(id);
        var gone = two.getFirst();
        assertThat(gone.post(DESK + id + "/belang", Map.of()).statusCode()).isEqualTo(302);
        assertThat(gone.get(DESK + id).statusCode()).isEqualTo(404);
        assertThat(having(id)).hasSize(2).doesNotContain(gone);
        var next = handedIn(12);
        assertThat(having(next))
                .as("nor the next one of this leader")
                .isNotEmpty()
                .doesNotContain(gone);
    }

    @Test
    void who_is_late_loses_the_entry_and_what_was_filled_in_is_kept_until_then() {
        var id = handedIn(24);
        var two = having(id);
        two.getFirst().post(DESK + id + "/concept", Map.of("strong", "Een half oordeel."));
        assertThat(two.getFirst().get(DESK + id).body()).contains("Een half oordeel.");
        two.getLast().post(DESK + id + "/oordeel", judgement("AWARDED", "", "Het stuk is af."));
        clock.moveTo(clock.today().plusDays(35));
        days.runUntilToday();
        assertThat(two.getFirst().get(DESK + id).statusCode()).isEqualTo(404);
        assertThat(having(id)).hasSize(2).contains(two.getLast()).doesNotContain(two.getFirst());
    }

    @Test
    void more_is_asked_once_and_judged_again() {
        var id = handedIn(24);
        for (var reader : having(id)) {
            reader.post(DESK + id + "/oordeel", judgement("SUPPLEMENT", "", "Het stuk mist cijfers."));
        }
        assertThat(anouk.get(HERE + "/" + id).body()).contains("supplementText", "Het stuk mist cijfers.");
        assertThat(anouk.post(HERE + "/" + id + "/aanvulling", Map.of()).statusCode())
                .isEqualTo(400);
        var added = anouk.post(HERE + "/" + id + "/aanvulling", Map.of("supplementText", "De cijfers staan erbij."));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        var two = having(id);
        assertThat(told(two.getFirst().post(DESK + id + "/oordeel", judgement("SUPPLEMENT", "", "Nog meer."))))
                .isEqualTo("portfolio.supplement-once");
        two.forEach(reader -> reader.post(DESK + id + "/oordeel", judgement("AWARDED", "", "Nu is het rond.")));
        assertThat(minutes(id)).isEqualTo(24 * 60);
        assertThat(told(anouk.post(HERE + "/" + id + "/intrekking", Map.of()))).isEqualTo("portfolio.open");
    }

    @Test
    void nobody_reaches_what_is_not_theirs() {
        var id = handedIn(12);
        var nobody = UUID.randomUUID();
        assertThat(login.as("sander-kuiper").get(HERE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(reader("bram-verhulst").get(DESK + nobody).statusCode()).isEqualTo(404);
        assertThat(reader("bram-verhulst").get(HERE).statusCode()).isEqualTo(403);
        assertThat(anouk.post(HERE + "/" + id + "/intrekking", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(anouk.get(HERE + "/" + id).body()).doesNotContain("/intrekking");
    }
}
