package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.quality.HalfYear;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Old work is drawn by a lot that anybody can draw again, judged again blind, and nothing changes for the leader. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=remarking") // a register of its own
class RemarkingIT extends AsAssessors {

    private static final String PAGE = "/kantoor/beoordelaars/kwaliteit";
    private static final String DRAW = PAGE + "/herbeoordelingen";
    private static final String AGAIN = "/beoordelaar/herbeoordelingen/";

    private final List<String> entries = new ArrayList<>();
    private final Map<String, List<Browser>> readersOf = new HashMap<>();

    /** Work that is judged again, and who has it. */
    private record Drawn(String id, String entry, Browser assessor) {}

    @Test
    void old_work_is_judged_again_blind_and_without_effect() {
        judged(1, 2);
        judged(3, 3);
        judged(4, 2);
        whatIsWrongIsTold();
        draw("5");
        assertThat(nadia.get(PAGE).body()).as("none is old yet").doesNotContain("data-remarking");

        clock.moveTo(clock.today().plusMonths(7));
        draw("2");
        var drawn = drawn();
        assertThat(drawn).extracting(Drawn::entry).containsExactlyElementsOf(byLot().subList(0, 2));
        drawn.forEach(this::isBlind);
        nobodyElseReachesIt(drawn.getFirst());
        inOrder(drawn.getFirst());
        isMarked(drawn.getFirst());
        isMarked(drawn.getLast());
        changesNothing();

        draw("5");
        var left = drawn().stream().filter(one -> !drawn.contains(one)).toList();
        assertThat(left).extracting(Drawn::entry).containsExactly(byLot().getLast());
        comesBackAndGoesToNobodyWhoHadIt(left.getFirst());
    }

    private void whatIsWrongIsTold() {
        for (var wrong : List.of("", "0", "21", "veel")) {
            var answer = nadia.post(DRAW, Map.of("drawSize", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("#drawSize").contains("value=\"" + wrong + "\"");
        }
        assertThat(reader("bram-verhulst").post(DRAW, Map.of("drawSize", "1")).statusCode())
                .isEqualTo(403);
    }

    private void isBlind(Drawn one) {
        assertThat(judgedBy(one)).as("who judged it").doesNotContain(one.assessor());
        assertThat(one.assessor().get("/beoordelaar").body()).contains(AGAIN + one.id(), "Blinde herbeoordeling");
        var page = one.assessor().get(AGAIN + one.id()).body();
        assertThat(page)
                .contains("Drie mentoren vragen nu eerst.", "scoreC3")
                .doesNotContain("Het stuk is gelezen.", "Het stuk wint bij een bron.")
                .doesNotContain("name=\"outcome\"");
        var proof = Pattern.compile(AGAIN + one.id() + "/bewijs/[0-9a-f-]+").matcher(page);
        assertThat(proof.find()).isTrue();
        assertThat(one.assessor().get(proof.group()).statusCode()).isEqualTo(200);
    }

    private List<Browser> judgedBy(Drawn one) {
        return Objects.requireNonNull(readersOf.get(one.entry()));
    }

    private void nobodyElseReachesIt(Drawn one) {
        for (var other : judgedBy(one)) {
            assertThat(other.get(AGAIN + one.id()).statusCode()).isEqualTo(404);
            assertThat(other.post(AGAIN + one.id() + "/oordeel", found("3")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(one.assessor().get(AGAIN + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(anouk.get(AGAIN + one.id()).statusCode()).isEqualTo(403);
        assertThat(nadia.get(AGAIN + one.id()).statusCode()).isEqualTo(403);
    }

    private void inOrder(Drawn one) {
        var assessor = visit();
        var key = readers.entrySet().stream()
                .filter(reader -> reader.getValue().equals(one.assessor()))
                .findFirst()
                .orElseThrow()
                .getKey();
        login(assessor, Objects.requireNonNull(ASSESSORS.get(key)));
        assessor.open("/beoordelaar");
        look(assessor, "remarking-queue");
        follow(assessor, "De mentor als coach");
        look(assessor, "remarking");
        var office = visit();
        login(office, "Nadia el Amrani (demo)");
        office.open(PAGE);
        look(office, "remarking-office");
    }

    private void isMarked(Drawn one) {
        var gap = one.assessor().post(AGAIN + one.id() + "/oordeel", Map.of("spent", "17 min"));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("#scores", "#spent", "17 min");
        var key = UUID.randomUUID().toString();
        var form = new HashMap<>(found("3"));
        form.put("sleutel", key);
        for (var time = 0; time < 2; time++) {
            var answer = one.assessor().post(AGAIN + one.id() + "/oordeel", form);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        }
        assertThat(told(one.assessor().post(AGAIN + one.id() + "/oordeel", found("2"))))
                .isEqualTo("quality.waits");
        assertThat(one.assessor().get(AGAIN + one.id()).statusCode()).isEqualTo(404);
    }

    private void changesNothing() {
        assertThat(people.facts(people.dossier("Brand"), "assessor-quality.remarked"))
                .isEqualTo(2);
        assertThat(people.facts(people.dossier("Brand"), "portfolio-entry.assessed"))
                .isEqualTo(6);
        entries.forEach(entry -> assertThat(minutes(entry)).isZero());
        assertThat(anouk.get("/mijn-register/tijdlijn").body())
                .contains("blind opnieuw beoordeeld")
                .doesNotContain(ASSESSORS.values());
        var page = nadia.get(PAGE).body();
        var half = HalfYear.of(clock.today());
        var at = page.indexOf("portfolio/" + half + "/C3/AGAIN");
        assertThat(at).isPositive();
        assertThat(page.substring(at, page.indexOf("</tr>", at)))
                .contains("4 paren over 2 stukken werk", "Opnieuw beoordeeld");
        assertThat(nadia.get(PAGE + "/portfolio/" + half + "/C3").statusCode()).isEqualTo(200);
        assertThat(nadia.get("/kantoor").body()).as("no task").doesNotContain(PAGE);
    }

    private void comesBackAndGoesToNobodyWhoHadIt(Drawn one) {
        assertThat(nadia.post(DRAW + "/" + one.id() + "/intrekking", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(nadia.post(DRAW + "/" + one.id() + "/intrekking", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(one.assessor().get(AGAIN + one.id()).statusCode()).isEqualTo(404);
        draw("5");
        assertThat(drawn()).as("two judged it, the third had it").hasSize(3);
        clock.moveTo(clock.today().plusMonths(6));
        draw("1");
        var next = drawn().getFirst();
        assertThat(next.assessor().post(AGAIN + next.id() + "/belang", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(next.assessor().get(AGAIN + next.id()).statusCode()).isEqualTo(404);
        assertThat(nadia.get(PAGE).body()).contains("staat te dicht bij de schoolleider");
    }

    private void draw(String size) {
        var answer = nadia.post(DRAW, Map.of("drawSize", size));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** What was drawn in this half-year, in that order. */
    private List<Drawn> drawn() {
        return register.sql("select r.remarking::text, r.entry::text, n.name from view.remarking r"
                        + " join view.recognition n on n.recognition = r.assessor"
                        + " where r.half_year = ? order by r.drawn, r.place")
                .param(HalfYear.of(clock.today()).toString())
                .query((row, _) -> new Drawn(row.getString(1), row.getString(2), named(row.getString(3))))
                .list();
    }

    private Browser named(String name) {
        return ASSESSORS.entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(one -> reader(one.getKey()))
                .findFirst()
                .orElseThrow();
    }

    /** The lot, drawn by the book: the SHA-256 of the seed that is on the page and the entry, smallest first. */
    private List<String> byLot() {
        var seed = Pattern.compile("<code>(herbeoordeling-[^<]+)</code>")
                .matcher(nadia.get(PAGE).body());
        assertThat(seed.find()).isTrue();
        return entries.stream()
                .sorted(comparing(entry -> sha256(seed.group(1) + ":" + entry)))
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new AssertionError(fault);
        }
    }

    private void judged(int one, int other) {
        var id = handedIn(24);
        var two = having(id);
        assertThat(two).hasSize(2);
        judge(two.getFirst(), id, one, "DECLINED");
        judge(two.getLast(), id, other, "DECLINED");
        entries.add(id);
        readersOf.put(id, two);
    }

    private static Map<String, String> found(String score) {
        return Map.of("scoreC3", score, "spent", "20");
    }
}
