package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import nl.schoolleidersregister.access.AccessTable;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.access.Grant;
import nl.schoolleidersregister.access.Role;
import nl.schoolleidersregister.access.Row;
import nl.schoolleidersregister.access.Scope;
import nl.schoolleidersregister.access.Verb;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.look.store.Look;
import nl.schoolleidersregister.look.store.Looks;
import nl.schoolleidersregister.look.store.Sight;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whoever sees the dossier of somebody else leaves a look, which that person can see for two years. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=looks") // a register of its own
class LooksIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** What is named in paths beside the dossier, and is not in this register: the page then is not there. */
    private static final String NOTHING = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Autowired
    private DayRound round;

    @Autowired
    private Looks looks;

    @Autowired
    private AccessTable table;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private DemoLogin login;
    private Browser nadia;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        nadia = login.as("nadia-el-amrani");
    }

    private void nobodyLooked() {
        register.sql("delete from dossier_look").update();
    }

    /** A look is written once the answer has been made, so it can come a moment after it. */
    private static boolean soon(BooleanSupplier holds) {
        var end = System.nanoTime() + SOON.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean isLookedAt(DossierId dossier, Sight what) {
        return soon(() -> looks.at(dossier).stream().anyMatch(look -> look.what() == what));
    }

    private HttpResponse<String> asked(String address, String as) {
        var program = login.nobody();
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + login.token(as))
                .GET());
    }

    /** Every address that a controller answers to by GET, and that somebody may ask for whose dossier it is not. */
    private Set<String> shown() {
        var shown = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().stream()
                    .filter(info -> info.getMethodsCondition().getMethods().stream()
                            .anyMatch(method -> HttpMethod.GET.matches(method.name())))
                    .flatMap(info -> info.getPatternValues().stream())
                    .filter(pattern -> pattern.contains("{dossier}"))
                    .filter(this::isForOthers)
                    .forEach(shown::add);
        }
        return shown;
    }

    private boolean isForOthers(String pattern) {
        return table.rows().stream()
                .filter(row -> row.verb() == Verb.GET && fits(row, pattern))
                .flatMap(row -> row.grants().stream())
                .anyMatch(grant -> grant instanceof Grant.Holder(var _, var scope) && scope == Scope.ANY);
    }

    private static boolean fits(Row row, String pattern) {
        var path = row.path().getPatternString();
        return path.equals(pattern)
                || (path.endsWith("/**") && pattern.startsWith(path.substring(0, path.length() - 2)));
    }

    /** With the things that somebody has; the others are not there. */
    private String address(String pattern, DossierId dossier, UUID letter) {
        return pattern.replace("{dossier}", dossier.toString())
                .replace("{wat}", "points.total")
                .replace("{ander}", people.dossier("Terpstra").toString())
                .replace("/brieven/{besluit}", "/brieven/" + letter)
                .replaceAll("\\{[^}]*}", NOTHING);
    }

    @Test
    void every_route_that_shows_a_dossier_to_somebody_else_leaves_a_look() {
        var dossier = people.dossier("Hoekstra");
        people.learn(dossier, 1);
        var letter = people.last(dossier, "registration.registered");
        var without = new ArrayList<String>();
        var notThere = new TreeSet<String>();
        for (var pattern : shown()) {
            nobodyLooked();
            var address = address(pattern, dossier, letter);
            var answer = address.startsWith("/v1/") ? asked(address, "nadia-el-amrani") : nadia.get(address);
            if (answer.statusCode() == 404) {
                notThere.add(pattern);
                assertThat(looks.at(dossier))
                        .as("nothing was shown at %s", pattern)
                        .isEmpty();
            } else {
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                if (!isLookedAt(dossier, Sight.of(pattern))) {
                    without.add(pattern);
                }
            }
        }
        assertThat(without).as("shown without a look").isEmpty();
        assertThat(notThere)
                .as("need a thing that Karin does not have; they name the dossier in their path like the others")
                .containsExactlyInAnyOrder(
                        "/kantoor/dossiers/{dossier}/besluiten/{besluit}",
                        "/kantoor/dossiers/{dossier}/bewijs/{bewijs}",
                        "/kantoor/dossiers/{dossier}/procedures/{procedure}",
                        "/kantoor/dossiers/{dossier}/verklaringen/{dienstverband}",
                        "/kantoor/dossiers/{dossier}/voorstellen/{voorstel}",
                        "/kantoor/meldingen/{dossier}/{activiteit}",
                        "/kantoor/portfolio/voorbeelden/van/{dossier}/{inzending}",
                        "/kantoor/toelichtingen/{dossier}/{keuze}",
                        "/v1/dossiers/{dossier}/aanvraag");
    }

    @Test
    void the_other_dossier_of_a_comparison_is_looked_at_too() {
        nobodyLooked();
        var one = people.dossier("Hoekstra");
        var other = people.dossier("Terpstra");
        nadia.get("/kantoor/dossiers/" + one + "/samenvoegen/" + other);
        assertThat(isLookedAt(one, Sight.COMPARISON)).isTrue();
        assertThat(isLookedAt(other, Sight.COMPARISON)).isTrue();
    }

    @Test
    void an_employer_that_sees_its_leaders_looks_at_each_of_them() {
        nobodyLooked();
        var karin = people.dossier("Hoekstra");
        assertThat(login.as("annelies-visser").get("/bestuur").body()).contains("Hoekstra");
        assertThat(isLookedAt(karin, Sight.WORK)).isTrue();
        var look = looks.at(karin).getFirst();
        assertThat(look.role()).isEqualTo(Role.BOARD);
        assertThat(look.organisation()).isNotBlank();
        assertThat(login.as("karin-hoekstra").get("/mijn-register/inzage").body())
                .contains("Een medewerker van uw bestuur", "Uw dienstverbanden", requireNonNull(look.organisation()));
    }

    @Test
    void the_person_reads_who_looked_in_a_role_and_never_a_name() {
        nobodyLooked();
        var karin = login.as("karin-hoekstra");
        assertThat(karin.get("/mijn-register/inzage").body()).contains("Niemand anders bekeek uw dossier");
        var dossier = people.dossier("Hoekstra");
        nadia.get("/kantoor/dossiers/" + dossier);
        nadia.get("/kantoor/dossiers/" + dossier);
        assertThat(soon(() -> looks.at(dossier).stream().anyMatch(look -> look.times() == 2)))
                .isTrue();
        assertThat(karin.get("/mijn-register/inzage").body())
                .contains("Een registrator van het registratiebureau", "Uw dossier", "2 keer")
                .doesNotContain("Nadia", "el Amrani");
        karin.get("/taal?naar=en");
        assertThat(karin.get("/mijn-register/inzage").body()).contains("A registrar of the register’s office");
        var told = JsonMapper.shared()
                .readTree(asked("/v1/inschrijvingen/" + dossier + "/inzagen", "karin-hoekstra")
                        .body())
                .path("inzagen");
        assertThat(StreamSupport.stream(told.spliterator(), false)
                        .map(look -> look.path("what").stringValue()))
                .containsExactly("DOSSIER");
        assertThat(told.toString()).doesNotContain("account");
    }

    @Test
    void ones_own_dossier_a_redirect_and_a_page_that_is_not_there_are_no_looks() {
        nobodyLooked();
        var dossier = people.dossier("Hoekstra");
        login.as("karin-hoekstra").get("/mijn-register");
        asked("/v1/inschrijvingen/" + dossier + "/stand", "karin-hoekstra");
        asked("/v1/inschrijvingen/" + dossier + "/stand?validOn=nooit", "nadia-el-amrani");
        nadia.post("/kantoor/dossiers/" + dossier + "/gezien", Map.of());
        nadia.get("/kantoor/dossiers/" + dossier + "/waarom/" + NOTHING);
        login.as("joke-terpstra").get("/kantoor/dossiers/" + dossier);
        nadia.get("/kantoor/dossiers/" + people.dossier("Terpstra"));
        assertThat(isLookedAt(people.dossier("Terpstra"), Sight.DOSSIER)).isTrue();
        assertThat(looks.at(dossier)).extracting(Look::what).isEmpty();
    }

    @Test
    void a_look_is_forgotten_by_the_round_of_the_day_once_its_term_is_over() {
        nobodyLooked();
        var dossier = people.dossier("Hoekstra");
        var today = clock.today();
        var account = UUID.randomUUID();
        var noon = today.atTime(12, 0).atZone(clock.getZone());
        var kept = noon.plusDays(3).minus(Looks.KEPT).toInstant();
        var over = noon.plusDays(2).minus(Looks.KEPT).toInstant();
        looks.record(List.of(dossier), account, Role.REGISTRAR, null, Sight.DOSSIER, kept);
        looks.record(List.of(dossier), account, Role.REGISTRAR, null, Sight.DOSSIER, over);
        clock.moveBy(3);
        round.runUntilToday();
        assertThat(looks.at(dossier))
                .extracting(Look::day)
                .containsExactly(today.plusDays(3).minus(Looks.KEPT));
    }
}
