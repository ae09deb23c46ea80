package nl.schoolleidersregister.thread;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntBinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.portfolio.PortfolioEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** How far assessors agree, over HTTP: the page says what the facts say, and nothing of what is being judged. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=agreement") // a register of its own
class AgreementIT extends AsAssessors {

    private static final String PAGE = "/kantoor/beoordelaars/kwaliteit";
    private static final int[][] SCORES = {
        {1, 2}, {2, 2}, {3, 1}, {4, 2}, {2, 3}, {3, 3}, {1, 4}, {2, 1}, {3, 4}, {4, 4}, {1, 1}, {2, 4}, {3, 2}, {4, 1},
        {2, 2}, {1, 3}
    };

    @Autowired
    private LogReader log;

    /** What one assessor gave one entry. */
    private record Scored(String entry, String assessor, int score) {}

    private final List<String> entries = new ArrayList<>();

    @Test
    void the_page_says_what_the_facts_say_and_from_when_there_are_enough() {
        assertThat(page()).contains("Er is nog geen werk").doesNotContain("data-kappa");
        for (var scores : List.of(SCORES).subList(0, Measured.FEWEST - 1)) {
            judged(scores[0], scores[1]);
        }
        assertThat(row(key(), "data-kappa")).as("too few").isEqualTo("–");
        assertThat(page()).contains("Te weinig voor een cijfer");
        assertThat(nadia.get("/kantoor").body()).doesNotContain(PAGE);

        for (var scores : List.of(SCORES).subList(Measured.FEWEST - 1, SCORES.length)) {
            judged(scores[0], scores[1]);
        }
        assertThat(page()).contains(SCORES.length + " paren").doesNotContain("??");
        assertThat(row(key(), "data-kappa")).isEqualTo(shown(kappa((one, other) -> one == other ? 0 : 1)));
        assertThat(row(key(), "data-weighted")).isEqualTo(shown(kappa((one, other) -> Math.abs(one - other))));
        leniencyIsThatOfTheFacts();
        tasksAndWhatItRestsOn();
        nothingIsToldOfWhatIsBeingJudged();
        inEnglish();
        onlyForTheOffice();
        thePagesAreInOrder();
    }

    private void leniencyIsThatOfTheFacts() {
        assertThat(count(page(), "data-steps")).as("somebody has enough").isPositive();
        for (var assessor : scored().stream().map(Scored::assessor).distinct().toList()) {
            var differences = scored().stream()
                    .filter(one -> one.assessor().equals(assessor))
                    .mapToInt(one -> one.score() - beside(one).score())
                    .toArray();
            var at = page().indexOf("data-leniency=\"" + assessor + "/" + halfYear());
            assertThat(at).as(assessor).isPositive();
            var line = page().substring(at, page().indexOf("</tr>", at));
            if (differences.length < Measured.FEWEST) {
                assertThat(line).contains(">" + differences.length + "<").doesNotContain("data-steps");
            } else {
                var mean = Arrays.stream(differences).average().orElseThrow();
                assertThat(line).contains(String.format(Locale.of("nl"), "%.2f", Math.abs(mean)));
            }
            var own = nadia.get(PAGE + "/beoordelaar/" + assessor);
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(count(own.body(), "data-pair")).isEqualTo(differences.length);
        }
    }

    private Scored beside(Scored one) {
        return scored().stream()
                .filter(other ->
                        other.entry().equals(one.entry()) && !other.assessor().equals(one.assessor()))
                .findFirst()
                .orElseThrow();
    }

    private void tasksAndWhatItRestsOn() {
        var href = PAGE + "/portfolio/" + halfYear() + "/C3";
        assertThat(nadia.get("/kantoor").body()).contains(href, "Beoordelaars verschillen te veel");
        var figure = nadia.get(href).body();
        assertThat(count(figure, "data-pair")).isEqualTo(SCORES.length);
        assertThat(figure).contains("/kantoor/dossiers/" + people.dossier("Brand") + "/tijdlijn");
        for (var wrong : List.of("/portfolio/" + halfYear() + "/C1", "/portfolio/2026-3/C3", "/werk/2026-1/C3")) {
            assertThat(nadia.get(PAGE + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
        assertThat(nadia.get(PAGE + "/beoordelaar/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private void nothingIsToldOfWhatIsBeingJudged() {
        var before = row(key(), "data-kappa");
        var id = handedIn(24);
        var two = having(id);
        judge(two.getFirst(), id, 4, "AWARDED");
        assertThat(row(key(), "data-kappa")).isEqualTo(before);
        judge(two.getLast(), id, 1, "DECLINED");
        assertThat(page()).as("a third has yet to decide, blind").contains(SCORES.length + " paren");
        two.getLast().post(DESK + id + "/overleg/derde", Map.of());
        var third = having(id).stream()
                .filter(one -> !two.contains(one))
                .findFirst()
                .orElseThrow();
        judge(third, id, 4, "DECLINED");
        assertThat(page())
                .as("three judged it")
                .contains((SCORES.length + 3) + " paren", (SCORES.length + 1) + " stukken werk");
        entries.add(id);
        assertThat(row(key(), "data-kappa")).isEqualTo(shown(kappa((one, other) -> one == other ? 0 : 1)));
    }

    private void inEnglish() {
        nadia.get("/taal?naar=en");
        assertThat(page()).contains("Quality of judging", "Below the norm").doesNotContain("??");
        nadia.get("/taal?naar=nl");
    }

    private void onlyForTheOffice() {
        for (var path : List.of(PAGE, PAGE + "/portfolio/" + halfYear() + "/C3")) {
            assertThat(anouk.get(path).statusCode()).isEqualTo(403);
            assertThat(reader("bram-verhulst").get(path).statusCode()).isEqualTo(403);
        }
    }

    private void thePagesAreInOrder() {
        var office = visit();
        login(office, "Nadia el Amrani (demo)");
        office.open(PAGE);
        look(office, "quality");
        follow(office, "Samen leren en onderzoeken");
        look(office, "quality-figure");
        office.open(PAGE + "/beoordelaar/" + scored().getFirst().assessor());
        look(office, "quality-assessor");
        office.open("/kantoor");
        follow(office, "C3");
        assertThat(office.page().url()).endsWith(PAGE + "/portfolio/" + halfYear() + "/C3");
        office.open("/kantoor/erkenningen");
        follow(office, "Kwaliteit van het beoordelen");
        assertThat(office.page().url()).endsWith(PAGE);
    }

    private HalfYear halfYear() {
        return HalfYear.of(clock.today());
    }

    private String key() {
        return "portfolio/" + halfYear() + "/C3/JUDGED";
    }

    private String page() {
        return nadia.get(PAGE).body();
    }

    /** A cell of the line of a figure. */
    private String row(String figure, String cell) {
        var page = page();
        var at = page.indexOf("data-figure=\"" + figure + "\"");
        assertThat(at).as(figure).isPositive();
        var found = Pattern.compile(cell + "[^>]*>([^<]*)<").matcher(page).region(at, page.length());
        assertThat(found.find()).as(cell).isTrue();
        return found.group(1);
    }

    private static int count(String page, String what) {
        return page.split(what, -1).length - 1;
    }

    private void judged(int one, int other) {
        var id = handedIn(24);
        var two = having(id);
        assertThat(two).hasSize(2);
        judge(two.getFirst(), id, one, "DECLINED");
        judge(two.getLast(), id, other, "DECLINED");
        entries.add(id);
    }

    /** Everything that was found, read from the facts. */
    private List<Scored> scored() {
        return entries.stream().flatMap(this::scored).toList();
    }

    private Stream<Scored> scored(String entry) {
        var id = new PortfolioEntryId(UUID.fromString(entry));
        return log.of(PortfolioEntry.streamOf(people.dossier("Brand"), id)).stream()
                .map(logged -> logged.event())
                .filter(EntryAssessed.class::isInstance)
                .map(EntryAssessed.class::cast)
                .map(fact -> new Scored(
                        entry,
                        fact.assessor().toString(),
                        fact.judgement()
                                .known()
                                .orElseThrow()
                                .scores()
                                .getFirst()
                                .value()));
    }

    /** Kappa by the book, in another way than the register: from shares, both ways. */
    private double kappa(IntBinaryOperator grave) {
        var pairs = new ArrayList<int[]>();
        for (var entry : entries) {
            var found = scored(entry).mapToInt(Scored::score).toArray();
            for (var one = 0; one < found.length; one++) {
                for (var other = one + 1; other < found.length; other++) {
                    pairs.add(new int[] {found[one], found[other]});
                }
            }
        }
        var shares = pairs.stream()
                .flatMap(pair -> Stream.of(pair[0], pair[1]))
                .collect(groupingBy(score -> score, counting()));
        var marks = 2.0 * pairs.size();
        var there = pairs.stream()
                .mapToInt(pair -> grave.applyAsInt(pair[0], pair[1]))
                .average()
                .orElseThrow();
        var chance = 0.0;
        for (var one : shares.entrySet()) {
            for (var other : shares.entrySet()) {
                chance += one.getValue()
                        / marks
                        * other.getValue()
                        / marks
                        * grave.applyAsInt(one.getKey(), other.getKey());
            }
        }
        return 1 - there / chance;
    }

    private static String shown(double kappa) {
        var down = Math.floor(kappa * 100 + 1e-9) / 100;
        return String.format(Locale.of("nl"), "%.2f", down);
    }
}
