package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.everyone;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.loggedIn;
import static nl.schoolleidersregister.access.Row.ownBoard;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Controllers made to be guarded: what the table does with paths, scopes and forgotten routes. */
@RunningRegister
@Import({ProbesIT.Table.class, ProbesIT.Probes.class})
class ProbesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private AccessTable table;

    @Autowired
    private DemoAccounts accounts;

    private DemoLogin login;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Table {

        @Bean
        @Primary
        AccessTable tableWithProbes() {
            return new AccessTable()
                    .with(
                            get("/proef/wie", "Tells who asks.", loggedIn()),
                            get("/proef/iedereen", "Open.", everyone()),
                            get("/proef/vergeten-nullable", "Open, but its controller thinks not.", everyone()),
                            get("/proef/leiders/**", "A whole tree.", any(Role.LEADER)),
                            get("/proef/leiders/kantoor", "One page in it, for others.", any(Role.REGISTRAR)),
                            get(
                                    "/proef/dossiers/{dossier}",
                                    "The own one, or any.",
                                    ownDossier(Role.LEADER),
                                    any(Role.REGISTRAR)),
                            get("/proef/besturen/{bestuur}", "The own board.", ownBoard(Role.BOARD)),
                            get("/v1/proef/kapot", "Breaks.", everyone()),
                            post("/v1/proef/getal", "Wants a number.", everyone()));
        }
    }

    @RestController
    static class Probes {

        @GetMapping("/proef/wie")
        String who(Account account) {
            return account.id() + " " + account.name() + " " + account.roles();
        }

        @GetMapping("/proef/iedereen")
        String everybody(@Nullable Account account) {
            return account == null ? "nobody" : account.name();
        }

        @GetMapping("/proef/vergeten-nullable")
        String forgot(Account account) {
            return account.name();
        }

        @GetMapping("/proef/vergeten")
        String forgotten() {
            return "secret";
        }

        @GetMapping({"/proef/leiders/{naam}", "/proef/dossiers/{naam}", "/proef/besturen/{naam}"})
        String named(@PathVariable("naam") String name) {
            return name;
        }

        @GetMapping("/v1/proef/kapot")
        String broken() {
            throw new IllegalStateException("this text is for the log only");
        }

        @PostMapping(path = "/v1/proef/getal", consumes = MediaType.APPLICATION_JSON_VALUE)
        int number(@RequestBody int number) {
            return number;
        }
    }

    @Test
    void denies_a_route_that_was_forgotten_in_the_table() {
        assertThat(login.nobody().get("/proef/vergeten").statusCode()).isEqualTo(303);
        var answer = login.as("nadia-el-amrani").get("/proef/vergeten");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void names_a_route_that_was_forgotten_in_the_table() {
        assertThat(Routes.handled(beans))
                .filteredOn(route -> table.rowFor(route.verb(), route.path()).isEmpty())
                .extracting(Routes.Route::toString)
                .containsExactly("GET /proef/vergeten");
    }

    @Test
    void tells_a_controller_who_asks() {
        var karin = accounts.of("karin-hoekstra");
        assertThat(login.as("karin-hoekstra").get("/proef/wie").body())
                .isEqualTo(karin.id() + " Karin Hoekstra (demo) [LEADER]");
    }

    @Test
    void knows_somebody_again_at_the_next_login() {
        assertThat(login.as("karin-hoekstra").get("/proef/wie").body())
                .isEqualTo(login.as("karin-hoekstra").get("/proef/wie").body());
    }

    @Test
    void tells_a_public_page_who_asks_if_anybody_does() {
        assertThat(login.nobody().get("/proef/iedereen").body()).isEqualTo("nobody");
        assertThat(login.as("karin-hoekstra").get("/proef/iedereen").body()).isEqualTo("Karin Hoekstra (demo)");
    }

    @Test
    void does_not_make_up_an_account_for_a_controller_that_needs_one() {
        assertThat(login.nobody().get("/proef/vergeten-nullable").statusCode()).isEqualTo(500);
    }

    @Test
    void lets_the_most_specific_row_decide() {
        var leader = login.as("karin-hoekstra");
        assertThat(leader.get("/proef/leiders/iets").statusCode()).isEqualTo(200);
        assertThat(leader.get("/proef/leiders/kantoor").statusCode()).isEqualTo(403);
        var registrar = login.as("nadia-el-amrani");
        assertThat(registrar.get("/proef/leiders/iets").statusCode()).isEqualTo(403);
        assertThat(registrar.get("/proef/leiders/kantoor").statusCode()).isEqualTo(200);
    }

    @Test
    void lets_a_leader_into_the_own_dossier_and_the_office_into_all() {
        var own = "/proef/dossiers/"
                + OwnDossiers.of(accounts.of("karin-hoekstra")).id();
        assertThat(login.as("karin-hoekstra").get(own).statusCode()).isEqualTo(200);
        assertThat(login.as("joke-terpstra").get(own).statusCode()).isEqualTo(403);
        assertThat(login.as("nadia-el-amrani").get(own).statusCode()).isEqualTo(200);
        assertThat(login.as("karin-hoekstra").get("/proef/dossiers/geen-id").statusCode())
                .isEqualTo(403);
    }

    @Test
    void lets_a_board_into_what_is_its_own() {
        var board = login.as("annelies-visser");
        assertThat(board.get("/proef/besturen/99101").statusCode()).isEqualTo(200);
        assertThat(board.get("/proef/besturen/99102").statusCode()).isEqualTo(403);
    }

    @Test
    void gives_one_person_the_rights_of_both_roles() {
        var both = login.as("erik-jan-poelstra");
        assertThat(both.get("/proef/leiders/iets").statusCode()).isEqualTo(200);
        assertThat(both.get("/proef/besturen/99102").statusCode()).isEqualTo(200);
        assertThat(both.get("/proef/leiders/kantoor").statusCode()).isEqualTo(403);
    }

    @Test
    void answers_programs_with_a_problem_document_whatever_goes_wrong() {
        var program = login.nobody();
        ApiIT.assertProblem(program.get("/v1/proef/kapot"), 500);
        ApiIT.assertProblem(number("niets", "application/json"), 400);
        ApiIT.assertProblem(number("1", "text/plain"), 415);
        ApiIT.assertProblem(
                program.send(program.request("/v1/proef/kapot")
                        .header("Accept", "text/html")
                        .GET()),
                500);
    }

    @Test
    void keeps_to_itself_what_went_wrong() {
        assertThat(login.nobody().get("/v1/proef/kapot").body()).doesNotContain("for the log");
    }

    @Test
    void answers_people_with_a_page_when_something_goes_wrong() {
        var answer = login.as("karin-hoekstra").get("/kantoor");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    private HttpResponse<String> number(String body, String type) {
        var program = login.nobody();
        return program.send(
                program.request("/v1/proef/getal").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }
}
