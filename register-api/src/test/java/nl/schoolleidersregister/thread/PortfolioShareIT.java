package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A leader shows an entry to one person for a time, by a link that works once, and ends it at any time. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio-share") // a register of its own
class PortfolioShareIT extends AsAssessors {

    private static final Pattern LINK = Pattern.compile("data-share-link[^>]*>([^<]+)<");
    private static final Pattern PROOF = Pattern.compile("/gedeeld/[0-9a-f-]+/bewijs/[0-9a-f-]+");
    private static final Pattern END = Pattern.compile("/delen/([0-9a-f-]+)/einde");

    private String shared(String entry, String with, int days) {
        var share = Map.of(
                "shareWith", with, "shareUntil", Forms.typed(clock.today().plusDays(days)));
        var answer = anouk.post(HERE + "/" + entry + "/delen", share);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var link = LINK.matcher(anouk.get(HERE + "/" + entry + "/delen").body());
        assertThat(link.find()).isTrue();
        var uri = URI.create(link.group(1));
        assertThat(uri.isAbsolute()).isTrue();
        return uri.getPath() + "?" + uri.getQuery();
    }

    private static String page(String link) {
        return URI.create(link).getPath();
    }

    private static void takeUp(Browser reader, String link) {
        var code = URI.create(link).getQuery().substring("code=".length());
        var taken = reader.post(page(link), Map.of("code", code));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
    }

    @Test
    void one_person_reads_text_and_evidence_and_no_judgement_and_the_leader_sees_it() {
        var id = handedIn(24);
        var reader = having(id).getFirst();
        reader.post(DESK + id + "/oordeel", judgement("PARTLY", "18", "VAN-DE-BEOORDELAAR"));
        var link = shared(id, "Mijn coach", 7);
        var sander = login.as("sander-kuiper");
        assertThat(login.as("bram-verhulst").get(page(link)).statusCode())
                .as("without the code")
                .isEqualTo(404);
        assertThat(sander.get(link).body()).contains("Open het stuk").doesNotContain("Drie mentoren vragen nu eerst.");
        takeUp(sander, link);
        var read = sander.get(page(link));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body())
                .contains("De mentor als coach", "Drie mentoren vragen nu eerst.", "Anouk")
                .doesNotContain("VAN-DE-BEOORDELAAR")
                .doesNotContain(HERE + "/");
        var proof = PROOF.matcher(read.body());
        assertThat(proof.find()).isTrue();
        assertThat(sander.get(proof.group()).statusCode()).isEqualTo(200);
        assertThat(sander.get("/gedeeld").body()).contains("De mentor als coach");

        var bram = login.as("bram-verhulst");
        assertThat(bram.get(link).statusCode()).as("passed on").isEqualTo(410);
        assertThat(bram.get(link).body()).doesNotContain("Drie mentoren vragen nu eerst.");
        assertThat(bram.get(proof.group()).statusCode()).isEqualTo(404);
        assertThat(bram.get("/gedeeld").body()).doesNotContain("De mentor als coach");

        assertThat(anouk.get(HERE + "/" + id + "/delen").body())
                .contains("Mijn coach", "Bekeken op één dag")
                .doesNotContain("data-share-link");
        assertThat(anouk.get("/mijn-register/inzage").body()).contains("Een stuk uit uw portfolio dat u deelde");
        assertThat(anouk.get("/mijn-register/tijdlijn?soort=ALL").body()).contains("Mijn coach");
        assertThat(nadia.get("/kantoor/dossiers/" + people.dossier("Brand") + "/tijdlijn?soort=ALL")
                        .body())
                .doesNotContain("Mijn coach");
    }

    @Test
    void what_is_ended_or_over_says_so_and_opens_nothing() {
        var id = begun();
        anouk.post(
                HERE + "/" + id + "/concept", Map.of("entryTitle", "Een half stuk", "stepPLAN", "Nog een half plan"));
        var link = shared(id, "Een collega", 3);
        var sander = login.as("sander-kuiper");
        takeUp(sander, link);
        assertThat(sander.get(page(link)).body()).contains("Een half stuk", "Nog een half plan", "Nog niet ingeleverd");
        anouk.post(HERE + "/" + id + "/concept", Map.of("entryTitle", "Een half stuk", "stepPLAN", "Nu een heel plan"));
        assertThat(sander.get(page(link)).body()).as("as it is now").contains("Nu een heel plan");

        var end = END.matcher(anouk.get(HERE + "/" + id + "/delen").body());
        assertThat(end.find()).isTrue();
        assertThat(anouk.post(HERE + "/" + id + end.group(), Map.of()).statusCode())
                .isEqualTo(302);
        var ended = sander.get(page(link));
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.body()).contains("niet meer met u gedeeld").doesNotContain("Nu een heel plan");
        assertThat(told(anouk.post(HERE + "/" + id + end.group(), Map.of()))).isEqualTo("portfolio.share-runs");

        var brief = shared(id, "Nog een collega", 0);
        takeUp(sander, brief);
        assertThat(sander.get(page(brief)).statusCode()).isEqualTo(200);
        clock.moveTo(clock.today().plusDays(1));
        var over = sander.get(page(brief));
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("voorbij").doesNotContain("Nu een heel plan");
        var thrown = shared(id, "Een derde", 3);
        takeUp(sander, thrown);
        anouk.post(HERE + "/" + id + "/concept/weg", Map.of());
        assertThat(sander.get(page(thrown)).statusCode()).isEqualTo(410);
    }

    @Test
    void what_is_wrong_is_told_and_nobody_shares_what_is_not_theirs() {
        var id = begun();
        var wrong = anouk.post(HERE + "/" + id + "/delen", Map.of("shareWith", "Mijn coach"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("#shareUntil", "Mijn coach");
        var tooLong = Map.of(
                "shareWith",
                "Mijn coach",
                "shareUntil",
                Forms.typed(clock.today().plusYears(1).plusDays(1)));
        assertThat(told(anouk.post(HERE + "/" + id + "/delen", tooLong))).isEqualTo("portfolio.share-term");
        var sander = login.as("sander-kuiper");
        assertThat(sander.get(HERE + "/" + id + "/delen").statusCode()).isEqualTo(404);
        assertThat(sander.post(HERE + "/" + id + "/delen", tooLong).statusCode())
                .isEqualTo(404);
        assertThat(sander.get("/gedeeld/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        var link = shared(id, "Een collega", 3);
        assertThat(sander.post(page(link), Map.of("code", "geraden")).statusCode())
                .isEqualTo(404);
        assertThat(login.nobody().get(link).statusCode()).as("asks to log in").isEqualTo(303);
    }

    @Test
    void the_pages_are_in_order_in_a_browser() {
        var id = begun();
        anouk.post(
                HERE + "/" + id + "/concept", Map.of("entryTitle", "Een half stuk", "stepPLAN", "Nog een half plan"));
        var link = shared(id, "Een collega", 3);
        var leader = visit();
        Walking.login(leader, "Anouk Brand (demo)");
        leader.open(HERE + "/" + id + "/delen");
        Walking.look(leader, "portfolio-shares");
        Visit reader = visit();
        Walking.login(reader, "Sander Kuiper (demo)");
        reader.open(link);
        Walking.look(reader, "portfolio-share-offered");
        reader.press("Open het stuk");
        reader.page().getByText("Nog een half plan").waitFor();
        Walking.look(reader, "portfolio-shared");
    }
}
