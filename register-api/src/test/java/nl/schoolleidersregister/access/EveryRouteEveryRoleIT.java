package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.Expectations.Line;
import nl.schoolleidersregister.access.Routes.Route;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.access.demo.DemoPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Asks for everything as everybody. A route without a row in the access table fails here, and so does one without lines
 * in {@code access-expected.csv}.
 */
@RunningRegister
class EveryRouteEveryRoleIT {

    /** The token endpoint answers 401 to who is no client of it; this is one, with a code that does not exist. */
    private static final Map<String, String> A_CLIENT = Map.of(
            "grant_type", "authorization_code",
            "client_id", DemoLogin.CLIENT,
            "redirect_uri", DemoLogin.REDIRECT_URI,
            "code", "none",
            "code_verifier", "none");

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private AccessTable table;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private ServletContext servlets;

    private DemoLogin login;
    private Browser program;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
        program = login.nobody();
    }

    @Test
    void every_handler_has_a_row() {
        assertThat(uncovered(Routes.handled(beans))).isEmpty();
    }

    @Test
    void every_static_file_has_a_row() {
        assertThat(uncovered(Routes.files())).isEmpty();
    }

    @Test
    void only_spring_mvc_answers() {
        assertThat(servlets.getServletRegistrations()).containsOnlyKeys("dispatcherServlet");
    }

    @Test
    void every_route_has_a_line_for_every_role_and_no_other() {
        var wanted = routes().stream()
                .flatMap(route -> Expectations.roles().stream().map(role -> new Line(route, role)))
                .collect(Collectors.toSet());
        assertThat(Expectations.read().all().keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everybody_is_let_in_exactly_where_expected() {
        var surprises = new ArrayList<String>();
        for (var line : lastOfAllLeaving(Expectations.read().all())) {
            var answer = ask(line.getKey());
            if (isLetIn(answer) != line.getValue()) {
                surprises.add(line.getKey() + ": " + answer.statusCode());
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void nobody_is_let_in_to_the_dossier_of_somebody_else() {
        var others = OwnDossiers.of(accounts.of("joke-terpstra")).id();
        for (var row : ownDossierRows()) {
            var route = new Route(row.verb(), row.path().getPatternString());
            assertThat(isLetIn(ask(route, "LEADER", others))).as(row.route()).isFalse();
        }
    }

    @Test
    void one_dossier_has_one_address() {
        var own = OwnDossiers.of(accounts.of(person("LEADER"))).id().toString();
        for (var row : ownDossierRows()) {
            var address = row.path().getPatternString().replace("{dossier}", own.toUpperCase(java.util.Locale.ROOT));
            assertThat(isLetIn(ask(new Route(row.verb(), address), "LEADER", UUID.randomUUID())))
                    .as(address)
                    .isFalse();
        }
    }

    private List<Row> ownDossierRows() {
        var rows = table.rows().stream()
                .filter(row -> row.grants().stream().anyMatch(EveryRouteEveryRoleIT::isForOwnDossier))
                .filter(row -> row.path().getPatternString().contains("{dossier}"))
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static boolean isForOwnDossier(Grant grant) {
        return grant instanceof Grant.Holder(var _, var scope) && scope == Scope.OWN_DOSSIER;
    }

    private List<Route> uncovered(List<Route> routes) {
        return routes.stream()
                .filter(route -> table.rowFor(route.verb(), route.path()).isEmpty())
                .toList();
    }

    /** Rows, and handlers below a row with a wildcard, which deserve lines of their own. */
    private Set<String> routes() {
        var rows = table.rows().stream().map(Row::route);
        var handlers = Routes.handled(beans).stream()
                .filter(route -> table.rowFor(route.verb(), route.path())
                        .filter(row -> row.verb() == Verb.ANY)
                        .isEmpty())
                .map(Route::toString);
        return Stream.concat(rows, handlers).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who leaves is not logged in any more. */
    private static List<Map.Entry<Line, Boolean>> lastOfAllLeaving(Map<Line, Boolean> lines) {
        return lines.entrySet().stream()
                .sorted(Comparator.comparing(line -> line.getKey().route().equals("POST /uitloggen")))
                .toList();
    }

    private HttpResponse<String> ask(Line line) {
        var words = line.route().split(" ", 2);
        var verb = Verb.valueOf(words[0]);
        var dossier = line.role().equals(Expectations.NOBODY)
                ? UUID.randomUUID()
                : OwnDossiers.of(accounts.of(person(line.role()))).id();
        return ask(new Route(verb, words[1]), line.role(), dossier);
    }

    private HttpResponse<String> ask(Route route, String role, UUID dossier) {
        var address = route.address(dossier.toString());
        if (address.startsWith("/v1/")) {
            return askApi(route.verb(), address, role);
        }
        var browser = browsers.computeIfAbsent(role, this::browser);
        return switch (route.verb()) {
            case GET -> browser.get(address);
            case ANY, POST -> browser.post(address, address.endsWith("/token") ? A_CLIENT : Map.of());
            case PUT, PATCH, DELETE ->
                browser.send(browser.request(address)
                        .header("X-XSRF-TOKEN", browser.csrfToken())
                        .method(route.verb().name(), BodyPublishers.noBody()));
        };
    }

    private HttpResponse<String> askApi(Verb verb, String address, String role) {
        var request = program.request(address).method(verb.name(), BodyPublishers.noBody());
        if (!role.equals(Expectations.NOBODY)) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token));
        }
        return program.send(request);
    }

    private Browser browser(String role) {
        return role.equals(Expectations.NOBODY)
                ? login.nobody()
                : login.as(person(role).key());
    }

    private String token(String role) {
        return login.token(person(role).key());
    }

    /** Somebody who has this role and no other. */
    private static DemoPerson person(String role) {
        return DemoPeople.all().stream()
                .filter(person -> person.roles().equals(EnumSet.of(Role.valueOf(role))))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLetIn(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as("%s", answer.uri()).isLessThan(500);
        var toLogin = answer.headers().firstValue("Location").filter("/inloggen"::equals);
        return answer.statusCode() != 401 && answer.statusCode() != 403 && toLogin.isEmpty();
    }
}
