package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What was decided before: rewritten without a name, found by everybody, and beside who writes and judges. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio-examples") // a register of its own
class PortfolioExamplesIT extends AsAssessors {

    private static final String OFFICE = "/kantoor/portfolio/voorbeelden";
    private static final Pattern WITHDRAW = Pattern.compile(OFFICE + "/([0-9a-f-]+)/intrekking");

    private Map<String, String> example(String title) {
        return new HashMap<>(Map.of(
                "sampleTitle", title,
                "sampleQuestion", "Hoe stelt een mentor betere vragen?",
                "sampleText", "Een groep mentoren nam gesprekken op en luisterde die samen terug.",
                "sampleWhy", "De diagnose rust op opnamen; een bron ontbreekt."));
    }

    private String decided() {
        var id = handedIn(12);
        for (var reader : having(id)) {
            reader.post(DESK + id + "/oordeel", judgement("PARTLY", "11", "Het stuk is sterk."));
        }
        return OFFICE + "/van/" + people.dossier("Brand") + "/" + id;
    }

    @Test
    void the_office_rewrites_a_decided_entry_and_who_judges_and_writes_finds_it() {
        var from = decided();
        assertThat(nadia.get(OFFICE).body()).contains(from);
        assertThat(nadia.get(from).body()).contains("Drie mentoren vragen nu eerst.", "Het stuk is sterk.");
        var gap = nadia.post(from, Map.of("sampleTitle", "Vragen stellen"));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("#sampleQuestion", "#sampleText", "#sampleWhy", "Vragen stellen");
        var named = example("Vragen stellen");
        named.put("sampleWhy", "Met ANOUK veranderde er veel.");
        assertThat(told(nadia.post(from, named))).isEqualTo("portfolio.example-names");
        var copied = example("Vragen stellen");
        copied.put("sampleQuestion", "Hoe help ik mentoren om eerst te vragen?");
        assertThat(told(nadia.post(from, copied))).isEqualTo("portfolio.example-words");
        assertThat(nadia.post(from, example("Vragen stellen")).statusCode()).isEqualTo(302);

        standsBesideWhoJudgesAndWrites(from);
        isFoundByEverybody();
    }

    private void standsBesideWhoJudgesAndWrites(String from) {
        var next = handedIn(14);
        assertThat(having(next).getFirst().get(DESK + next).body())
                .contains("Vragen stellen", "11 van 12 PE toegekend", "Lijkt erop door:", "C3", "mentor")
                .doesNotContain(from);
        var draft = begun();
        anouk.post(HERE + "/" + draft + "/concept", story(14));
        assertThat(anouk.get(HERE + "/" + draft + "/concept").body()).contains("Vragen stellen");
        var fresh = begun();
        assertThat(anouk.get(HERE + "/" + fresh + "/concept").body())
                .as("nothing is like nothing")
                .doesNotContain("Vragen stellen");

        assertThat(register.sql("select count(*) from domain_event_entry where payload_type like"
                                + " 'portfolio-example%' and payload like ?")
                        .param("%" + from.substring(from.lastIndexOf('/') + 1) + "%")
                        .query(Long.class)
                        .single())
                .as("which entry it was made from")
                .isZero();
    }

    private void isFoundByEverybody() {
        var everybody = login.nobody();
        assertThat(everybody.get("/voorbeelden").body()).contains("Vragen stellen");
        assertThat(everybody
                        .get("/voorbeelden?woorden=opnames+mentor&competentie=C3")
                        .body())
                .contains("Vragen stellen")
                .doesNotContain("Brand", "Anouk");
        assertThat(everybody.get("/voorbeelden?woorden=rooster").body()).doesNotContain("Vragen stellen");
        assertThat(everybody.get("/voorbeelden?competentie=C1").body()).doesNotContain("Vragen stellen");
    }

    @Test
    void an_example_is_taken_off_the_list_once_and_nothing_is_made_of_what_is_not_decided() {
        var from = decided();
        nadia.post(from, example("Luisteren"));
        var list = nadia.get(OFFICE).body();
        var withdraw = WITHDRAW.matcher(list.substring(list.indexOf("Luisteren")));
        assertThat(withdraw.find()).isTrue();
        assertThat(nadia.post(withdraw.group(), Map.of()).statusCode()).isEqualTo(302);
        assertThat(login.nobody().get("/voorbeelden").body()).doesNotContain("Luisteren");
        assertThat(told(nadia.post(withdraw.group(), Map.of()))).isEqualTo("portfolio.example-public");
        var open = OFFICE + "/van/" + people.dossier("Brand") + "/" + handedIn(12);
        assertThat(nadia.get(open).statusCode()).isEqualTo(404);
        assertThat(nadia.post(open, example("Te vroeg")).statusCode()).isEqualTo(404);
        for (var other : List.of(anouk, having(handedIn(12)).getFirst())) {
            assertThat(other.get(from).statusCode()).isEqualTo(403);
            assertThat(other.get(OFFICE).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_pages_are_in_order_in_a_browser() {
        var from = decided();
        nadia.post(from, example("Samen terugluisteren"));
        var office = visit();
        Walking.login(office, "Nadia El Amrani (demo)");
        office.open(OFFICE);
        Walking.look(office, "portfolio-examples");
        office.open(from);
        Walking.look(office, "portfolio-example");
        var everybody = visit();
        everybody.open("/voorbeelden");
        Walking.look(everybody, "portfolio-search");
    }
}
