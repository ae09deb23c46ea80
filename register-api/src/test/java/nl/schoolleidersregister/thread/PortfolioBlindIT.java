package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.AccessTable;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.Row;
import nl.schoolleidersregister.access.Verb;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Until both assessors of an entry have judged, nobody finds out what one of them said or who the other is (art. F2):
 * not the other, not the leader, on no page and over no route of the whole access table, with whatever id in the
 * address.
 */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio-blind") // a register of its own
class PortfolioBlindIT extends AsAssessors {

    private static final String SECRET = "Onmiskenbaar van de eerste";
    private static final Pattern FACT = Pattern.compile("\"id\":\"([0-9a-f-]+)\"");
    private static final Pattern PROOF = Pattern.compile("/bewijs/([0-9a-f-]{36})");

    /** Anybody can choose a demo person there: everybody's name stands on it. */
    private static final List<String> CHOOSING = List.of("/inloggen", "/demo-issuer");

    private final List<Row> reading = new AccessTable()
            .rows().stream()
                    .filter(row -> row.verb() == Verb.GET)
                    .filter(row -> !row.path().getPatternString().contains("**"))
                    .filter(row -> CHOOSING.stream()
                            .noneMatch(path -> row.path().getPatternString().startsWith(path)))
                    .toList();

    /** What somebody was answered at an address. */
    private record Answer(String address, int status, String body) {}

    @Test
    void before_both_are_in_nobody_sees_a_judgement_nor_who_the_other_is() {
        var id = handedIn(24);
        var two = seats(id);
        var judged = reader(two.getFirst()).post(DESK + id + "/oordeel", judgement("PARTLY", "18", SECRET));
        assertThat(judged.statusCode()).as(judged.body()).isEqualTo(302);

        var first = tells(two.getFirst());
        var second = tells(two.getLast());
        hide(everything(two.getFirst(), id), second);
        hide(everything(two.getLast(), id), with(first, SECRET));
        hide(everything("anouk-brand", id), with(with(first, SECRET), second.toArray(String[]::new)));
        hide(everything("nadia-el-amrani", id), List.of(SECRET));
        hide(everything("sander-kuiper", id), with(with(first, SECRET), second.toArray(String[]::new)));
        hide(refused(two.getLast(), id), with(first, SECRET));

        assertThat(reader(two.getLast())
                        .post(DESK + id + "/oordeel", judgement("PARTLY", "18", "Ook de tweede"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(anouk.get(HERE + "/" + id).body()).contains(SECRET, "Ook de tweede");
        assertThat(reader(two.getLast()).get(DESK + id).body()).contains(SECRET, "Ook de tweede");
        hide(everything(two.getFirst(), id), second);
        hide(everything("anouk-brand", id), with(first, second.toArray(String[]::new)));
    }

    /** Who has it, as the register gave the seats. */
    private List<String> seats(String entry) {
        var two = readers.entrySet().stream()
                .filter(one -> one.getValue().get(DESK + entry).statusCode() == 200)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(two).hasSize(2);
        return two;
    }

    /** By what somebody can be known: the name, and the recognition under which they judge. */
    private List<String> tells(String assessor) {
        var name = String.valueOf(ASSESSORS.get(assessor));
        var recognition = register.sql("select assessor::text from view.portfolio_seat join view.recognition"
                        + " on recognition = assessor where name = ? limit 1")
                .param(name)
                .query(String.class)
                .single();
        return List.of(name, recognition);
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static void hide(List<Answer> answers, List<String> secrets) {
        for (var answer : answers) {
            assertThat(answer.body()).as(answer.address()).doesNotContain(secrets);
        }
    }

    /** Every page and route there is, asked by somebody in the browser and by their program. */
    private List<Answer> everything(String who, String entry) {
        var browser = login.as(who);
        var token = login.token(who);
        var program = login.nobody();
        var answers = new ArrayList<Answer>();
        for (var row : reading) {
            for (var ids : ids(entry)) {
                var address = ids.apply(row.path().getPatternString());
                var page = browser.get(address);
                answers.add(new Answer(who + " " + address, page.statusCode(), page.body()));
                if (address.startsWith("/v1/")) {
                    var data = program.send(program.request(address).header("Authorization", "Bearer " + token));
                    answers.add(new Answer(who + " " + address, data.statusCode(), data.body()));
                }
            }
        }
        assertThat(answers.stream().filter(one -> one.status() == 200))
                .as("what %s could read", who)
                .hasSizeGreaterThan(10);
        return answers;
    }

    /** With what an address is filled in: the things of this entry, and its own id for whatever is asked. */
    private List<UnaryOperator<String>> ids(String entry) {
        var dossier = people.dossier("Brand").toString();
        var proof = PROOF.matcher(anouk.get(HERE + "/" + entry).body());
        assertThat(proof.find()).isTrue();
        var fact = assessed(dossier);
        var file = proof.group(1);
        return List.of(
                path -> path.replace("{dossier}", dossier)
                        .replace("{bewijs}", file)
                        .replace("{feit}", fact)
                        .replaceAll("\\{[^}]*}", entry),
                path -> path.replaceAll("\\{[^}]*}", dossier));
    }

    /** The fact of the judgement, as the leader's program can know it. */
    private String assessed(String dossier) {
        var program = login.nobody();
        var changes = program.send(program.request("/v1/inschrijvingen/" + dossier + "/wijzigingen")
                        .header("Authorization", "Bearer " + login.token("anouk-brand")))
                .body();
        var at = changes.indexOf("portfolio-entry.assessed");
        assertThat(at).as(changes).isPositive();
        var found = FACT.matcher(changes.substring(changes.lastIndexOf("{", at), at));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What is told to who does something wrong, or what is not theirs to do. */
    private List<Answer> refused(String who, String entry) {
        var assessor = reader(who);
        var nobody = UUID.randomUUID();
        return List.of(
                answer(assessor, DESK + entry + "/oordeel", Map.of("strong", "Half")),
                answer(assessor, DESK + entry + "/concept", Map.of("strong", "Half")),
                answer(assessor, DESK + nobody + "/oordeel", judgement("PARTLY", "18", "Ik")),
                answer(assessor, HERE + "/" + entry + "/intrekking", Map.of()),
                answer(anouk, HERE + "/" + entry + "/intrekking", Map.of()),
                answer(anouk, HERE + "/" + entry + "/aanvulling", Map.of("supplementText", "Erbij")),
                answer(anouk, DESK + entry + "/oordeel", judgement("PARTLY", "18", "Ik")));
    }

    private static Answer answer(Browser browser, String address, Map<String, String> form) {
        var answer = browser.post(address, form);
        return new Answer("POST " + address, answer.statusCode(), answer.body());
    }
}
