package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Employers confirm who works there, and nobody else's people nor themselves (art. C5). */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=board") // a register of its own
class BoardIT {

    private static final String HERE = "/bestuur";
    private static final String OOSTERHAVEN = "99101";
    private static final String DE_WERF = "99102";
    private static final int DEMO_LEADERS = 9;
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    private DemoLogin login;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.until(() -> employments("%").size() >= DEMO_LEADERS);
        login = DemoLogin.at(port);
    }

    @Test
    void a_board_confirms_all_its_people_at_once_and_however_often_it_clicks_once() {
        var ids = employments(OOSTERHAVEN);
        assertThat(ids).hasSizeGreaterThanOrEqualTo(8);
        var annelies = login.as("annelies-visser");
        assertThat(annelies.get(HERE).body()).contains(ids).doesNotContain(employments(DE_WERF));

        var here = clicking(login.as("annelies-visser"), ids);
        var there = clicking(login.as("annelies-visser"), ids.reversed());
        assertThat(List.of(here.join(), there.join())).containsExactly(302, 302);
        assertThat(confirmed(OOSTERHAVEN)).isEqualTo(ids.size());
        assertThat(facts(ids)).isEqualTo(ids.size());

        var form = form(ids);
        assertThat(annelies.post(HERE, form).statusCode()).isEqualTo(302);
        assertThat(annelies.post(HERE, form).statusCode()).isEqualTo(302);
        assertThat(facts(ids)).as("clicked again").isEqualTo(ids.size());

        assertThat(login.as("karin-hoekstra")
                        .get("/mijn-register/dienstverbanden")
                        .body())
                .contains("Bevestigd door uw bestuur");
        var dossier = register.sql("select dossier::text from view.employment where employment = ?::uuid")
                .param(ids.getFirst())
                .query(String.class)
                .single();
        assertThat(login.as("nadia-el-amrani")
                        .get("/kantoor/dossiers/" + dossier)
                        .body())
                .contains("Bevestigd door het bestuur", "door het bestuur");
    }

    @Test
    void what_is_of_another_board_is_not_there_and_nothing_is_confirmed() {
        var own = employments(OOSTERHAVEN).getFirst();
        var others = employments(DE_WERF).getFirst();
        var before = facts();
        var annelies = login.as("annelies-visser");
        assertThat(annelies.post(HERE, form(List.of(own, others))).statusCode()).isEqualTo(404);
        assertThat(annelies.post(HERE, form(List.of(UUID.randomUUID().toString())))
                        .statusCode())
                .isEqualTo(404);
        assertThat(login.as("gerard-mulder").post(HERE, form(List.of(own))).statusCode())
                .isEqualTo(404);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void what_is_no_choice_is_told() {
        var before = facts();
        var annelies = login.as("annelies-visser");
        assertThat(annelies.post(HERE, Map.of()).statusCode()).isEqualTo(400);
        assertThat(annelies.post(HERE, Map.of("dienstverband", "")).statusCode())
                .isEqualTo(400);
        assertThat(annelies.post(HERE, Map.of("dienstverband", "alles")).statusCode())
                .isEqualTo(400);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void a_rector_bestuurder_confirms_colleagues_and_the_supervisory_board_confirms_the_rector_bestuurder() {
        var own = employments(DE_WERF).getFirst();
        var anouk = login.as("anouk-brand");
        var work = Forms.employment("99XF00", Forms.today().minusMonths(3));
        assertThat(anouk.post("/mijn-register/dienstverbanden", work).statusCode())
                .isEqualTo(302);
        var colleague = employments(DE_WERF).stream()
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();

        var both = login.as("erik-jan-poelstra");
        assertThat(both.get(HERE).body()).contains(colleague).doesNotContain(own);
        var alone = both.post(HERE, form(List.of(own)));
        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(rule(alone.body())).isEqualTo("employment.not-own");
        assertThat(facts(List.of(own))).isZero();

        var gerard = login.as("gerard-mulder");
        assertThat(gerard.get(HERE).body()).contains(own).doesNotContain(colleague, "Anouk");
        assertThat(gerard.post(HERE, form(List.of(colleague))).statusCode()).isEqualTo(404);

        var mixed = both.post(HERE, form(List.of(own, colleague)));
        assertThat(mixed.statusCode()).isEqualTo(200);
        assertThat(rule(mixed.body())).isEqualTo("employment.not-own");
        assertThat(facts(List.of(own))).isZero();
        assertThat(facts(List.of(colleague))).isEqualTo(1);

        assertThat(gerard.post(HERE, form(List.of(own))).statusCode()).isEqualTo(302);
        assertThat(facts(List.of(own))).isEqualTo(1);
        assertThat(both.get("/mijn-register/dienstverbanden").body()).contains("Bevestigd door de raad van toezicht");
    }

    private static CompletableFuture<Integer> clicking(Browser browser, List<String> ids) {
        return CompletableFuture.supplyAsync(() -> browser.post(HERE, form(ids)).statusCode());
    }

    private static Map<String, String> form(List<String> ids) {
        return Map.of("sleutel", UUID.randomUUID().toString(), "dienstverband", String.join(",", ids));
    }

    private static String rule(String page) {
        var found = RULE.matcher(page);
        return found.find() ? found.group(1) : "none";
    }

    private List<String> employments(String board) {
        return register.sql("select employment::text from view.employment where board like ? order by from_day")
                .param(board)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long confirmed(String board) {
        return register.sql("select count(*) from view.employment where board = ? and confirmed_by = 'BOARD'")
                .param(board)
                .query(Long.class)
                .single();
    }

    private long facts() {
        return facts(List.of(""));
    }

    private long facts(List<String> ids) {
        return ids.stream()
                .mapToLong(id -> register.sql("select count(*) from domain_event_entry"
                                + " where payload_type like 'registration.employment-confirmed%'"
                                + " and payload like '%' || ? || '%'")
                        .param(id)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
