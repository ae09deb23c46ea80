package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Rebuilds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office sees how views and policies are doing, tries again what is parked, and has views written again. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=projections", "register.demo.leaders=0"})
class ProjectionsIT {

    private static final String HERE = "/kantoor/projecties";
    private static final String NADIA = "nadia-el-amrani";
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private Rebuilds rebuilds;

    private Stuck stuck;
    private Leading leading;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        stuck = new Stuck(register);
        leading = new Leading(context);
    }

    @AfterEach
    void nothing_is_left() {
        rebuilds.await();
        stuck.clear();
    }

    @Test
    void every_projection_is_there_and_passes_all_in_the_end() {
        DemoIsThere.until(() -> look().get("projecties")
                .valueStream()
                .allMatch(one -> one.get("achterstand").asLong() == 0));
        var all = look().get("projecties");
        assertThat(all.valueStream().map(one -> one.get("naam").asString()))
                .containsExactlyElementsOf(FeedConfiguration.projections().stream()
                        .map(one -> one.name())
                        .toList());
        assertThat(all.valueStream())
                .allSatisfy(one -> assertThat(one.get("laatsteFeit").asString()).isNotBlank());
        assertThat(look().get("beleid").get("naam").asString()).isEqualTo("policies");
        var page = nadia().get(HERE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Naamgenoten", "Voorbeelden bij eigen keuze");
    }

    @Test
    void every_projection_has_a_name_for_people() {
        var page = nadia().get(HERE).body();
        for (var projection : FeedConfiguration.projections()) {
            assertThat(page).as(projection.name()).doesNotContain(">" + projection.name() + "</th>");
        }
    }

    @Test
    void what_a_view_left_out_is_shown_with_its_dossier_and_is_a_task() {
        var karin = leading.dossier("Hoekstra (demo)");
        stuck.view("dossier", karin, "DuplicateKeyException: as the test wants");
        var page = nadia().get(HERE).body();
        assertThat(page).contains("/kantoor/dossiers/" + karin, "Karin Hoekstra (demo)", "as the test wants");
        assertThat(nadia().get("/kantoor").body())
                .contains("Wat het register zelf niet kon verwerken", "een scherm toont niet het laatste");
        var task = call("GET", "/v1/taken", "")
                .get("taken")
                .valueStream()
                .filter(one -> one.get("soort").asString().equals("STUCK"))
                .findFirst()
                .orElseThrow();
        assertThat(task.get("adres").asString()).isEqualTo(HERE);
        assertThat(task.get("naam").asString()).isEqualTo("Karin Hoekstra (demo)");
        var parked = look().get("vastgelopen").get(0);
        assertThat(parked.get("inschrijving").asString()).isEqualTo(karin.toString());
        assertThat(parked.get("keren").asInt()).isZero();
    }

    @Test
    void trying_again_in_vain_says_so_and_counts() {
        var karin = leading.dossier("Hoekstra (demo)");
        stuck.view("dossier", karin, "as the test wants");
        var asked = "{\"projectie\":\"dossier\",\"onderwerp\":\"" + karin + "\"}";
        assertThat(call("POST", "/v1/projecties/poging", asked).get("gelukt").asBoolean())
                .isFalse();
        assertThat(look().get("vastgelopen").get(0).get("keren").asInt()).isEqualTo(1);
        var page = retried(Map.of("projectie", "dossier", "onderwerp", karin.toString()));
        assertThat(page).contains("Het lukte nog niet");
        assertThat(look().get("vastgelopen").get(0).get("keren").asInt()).isEqualTo(2);
    }

    @Test
    void what_was_mended_is_taken_in_and_is_gone() {
        stuck.mendedView("school", "school:01AB00");
        assertThat(nadia().get(HERE).body()).contains("school:01AB00");
        var page = retried(Map.of("projectie", "school", "onderwerp", "school:01AB00"));
        assertThat(page).contains("dit zit niet meer vast").doesNotContain("school:01AB00");
        assertThat(retried(Map.of("projectie", "school", "onderwerp", "school:01AB00")))
                .contains("zat al niet meer vast");
    }

    @Test
    void what_is_not_parked_or_not_named_is_refused() {
        var unknown = "{\"projectie\":\"school\",\"onderwerp\":\"school:x\"}";
        refused(ask(NADIA, "POST", "/v1/projecties/poging", unknown), 404, "parked.there");
        refused(ask(NADIA, "POST", "/v1/projecties/poging", "{}"), 400, "parked.named");
        refused(ask(NADIA, "POST", "/v1/projecties/reacties/4711/poging", ""), 404, "parked.there");
    }

    @Test
    void a_stuck_reaction_is_shown_and_tried_at_once() {
        var karin = leading.dossier("Hoekstra (demo)");
        var number = stuck.reaction(karin);
        assertThat(nadia().get(HERE).body()).contains("when-named-otherwise", "/kantoor/dossiers/" + karin);
        assertThat(nadia().get("/kantoor").body()).contains("wat op een feit volgt, is niet gedaan");
        var tried = call("POST", "/v1/projecties/reacties/" + number + "/poging", "");
        assertThat(tried.get("gelukt").asBoolean()).isFalse();
        var reaction = look().get("reacties").get(0);
        assertThat(reaction.get("nummer").asLong()).isEqualTo(number);
        assertThat(reaction.get("keren").asInt()).isPositive();
        assertThat(reaction.get("oorzaak").asString()).contains("No policy is called");
    }

    @Test
    void a_mended_reaction_is_carried_out_at_once() {
        var number = stuck.mendedReaction(leading.dossier("Hoekstra (demo)"));
        var answer = nadia().post(HERE + "/reacties/" + number, Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(look().get("reacties").isEmpty()).isTrue();
    }

    @Test
    void a_rebuild_is_begun_and_told_with_its_outcome() {
        var answer = ask(NADIA, "POST", "/v1/projecties/herbouw", "{\"projecties\":[\"school\",\"ledger\"]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).hasValue("/v1/projecties");
        rebuilds.await();
        var last = look().get("herbouwen").get(0);
        assertThat(last.get("projecties").valueStream().map(JsonNode::asString)).containsExactly("school", "ledger");
        assertThat(last.get("klaar").asString()).isNotBlank();
        assertThat(last.get("fout").isNull()).isTrue();

        var karin = leading.dossier("Hoekstra (demo)");
        stuck.view("dossier", karin, "as the test wants");
        assertThat(nadia().post(HERE + "/herbouw", Map.of()).statusCode()).isEqualTo(302);
        rebuilds.await();
        assertThat(look().get("vastgelopen").isEmpty())
                .as("a rebuild takes all in")
                .isTrue();
        assertThat(nadia().get(HERE).body()).contains("Gelukt, in");
    }

    @Test
    void only_one_rebuild_runs_and_one_that_was_cut_off_goes_on_first() {
        stuck.rebuild();
        refused(ask(NADIA, "POST", "/v1/projecties/herbouw", "{}"), 409, "rebuild.one-at-a-time");
        var page = nadia().post(HERE + "/herbouw", Map.of("projectie", "ledger"));
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(rule(page)).isEqualTo("rebuild.one-at-a-time");
        assertThat(page.body()).contains("is niet af", "Ga verder met herbouwen");

        assertThat(nadia().post(HERE + "/verder", Map.of()).statusCode()).isEqualTo(302);
        rebuilds.await();
        assertThat(look().get("herbouwen").get(0).get("klaar").asString()).isNotBlank();
        refused(ask(NADIA, "POST", "/v1/projecties/herbouw/verder", ""), 409, "rebuild.cut-off");
        assertThat(ask(NADIA, "POST", "/v1/projecties/herbouw", "{\"projecties\":[\"board\"]}")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void a_name_that_is_not_there_is_refused_and_nothing_begins() {
        var before = look().get("herbouwen").size();
        var answer = ask(NADIA, "POST", "/v1/projecties/herbouw", "{\"projecties\":[\"ledger\",\"nothing\"]}");
        refused(answer, 400, "rebuild.known");
        assertThat(answer.body()).contains("nothing").doesNotContain("ledger");
        var page = nadia().post(HERE + "/herbouw", Map.of("projectie", "nothing"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(rule(page)).isEqualTo("rebuild.known");
        assertThat(look().get("herbouwen").size()).isEqualTo(before);
    }

    @Test
    void nobody_else_sees_it_or_begins_anything() {
        for (var other : List.of("karin-hoekstra", "saskia-bosman")) {
            assertThat(ask(other, "GET", "/v1/projecties", "").statusCode()).isEqualTo(403);
            assertThat(ask(other, "POST", "/v1/projecties/herbouw", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(ask(other, "POST", "/v1/projecties/poging", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(DemoLogin.at(port).as(other).get(HERE).statusCode()).isEqualTo(403);
        }
    }

    private JsonNode look() {
        return call("GET", "/v1/projecties", "");
    }

    private JsonNode call(String verb, String path, String body) {
        var answer = ask(NADIA, verb, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> ask(String who, String verb, String path, String body) {
        var nobody = DemoLogin.at(port).nobody();
        return nobody.send(nobody.request(path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .method(verb, BodyPublishers.ofString(body)));
    }

    private String retried(Map<String, String> fields) {
        var nadia = nadia();
        var answer = nadia.post(HERE + "/poging", fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        return nadia.follow(answer).body();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(new JsonMapper().readTree(answer.body()).get("regel").asString())
                .isEqualTo(code);
    }

    private static String rule(HttpResponse<String> page) {
        var found = RULE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private Browser nadia() {
        return DemoLogin.at(port).as(NADIA);
    }
}
