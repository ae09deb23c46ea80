package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.RequestKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Another address, another name, a death; and who then has the name and the address that were given up. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=details") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DetailsIT {

    private static final String MINE = "/mijn-register/gegevens";
    private static final String HASH = "ab".repeat(32);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private EnrolmentOffice office;

    private Browser joke;
    private Browser nadia;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        joke = DemoLogin.at(port).as("joke-terpstra");
        nadia = DemoLogin.at(port).as("nadia-el-amrani");
    }

    @Test
    @Order(1)
    void the_leader_changes_the_address_and_gives_the_old_one_up() {
        var old = one("select email from view.dossier where given = ?", "Joke");
        var karins = one("select email from view.dossier where given = ?", "Karin");
        assertThat(joke.post(MINE + "/e-mail", Map.of("email", "geen adres")).statusCode())
                .isEqualTo(400);
        var taken = joke.post(MINE + "/e-mail", Map.of("email", karins));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("data-rule=\"enrolment.email-once\"");
        assertThat(joke.post(MINE + "/e-mail", Map.of("email", "joke-nieuw@demo.example"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(joke.get(MINE).body()).contains("joke-nieuw@demo.example").doesNotContain("??");
        assertThat(enrol(1, "Anders (demo)", LocalDate.of(1981, 1, 1), "joke-nieuw@demo.example"))
                .isEqualTo("enrolment.email-once");
        assertThat(enrol(1, "Anders (demo)", LocalDate.of(1981, 1, 1), old)).isEqualTo("enrolled");
    }

    @Test
    @Order(2)
    void a_name_is_asked_and_the_office_says_why_not() {
        assertThat(joke.post(MINE + "/naam", Map.of("givenNames", "Joke")).statusCode())
                .isEqualTo(400);
        assertThat(joke.post(MINE + "/naam", name("Joke", "Terpstra (demo)")).statusCode())
                .as("the same name")
                .isEqualTo(409);
        assertThat(joke.post(MINE + "/naam", name("Joke", "de Boer (demo)")).statusCode())
                .isEqualTo(302);
        assertThat(nadia.get(details()).body()).contains("de Boer (demo)").doesNotContain("??");
        assertThat(nadia.post(details() + "/naam/afwijzing", Map.of("declineReason", ""))
                        .statusCode())
                .isEqualTo(400);
        var reason = Map.of("declineReason", "Stuur eerst een akte.");
        assertThat(nadia.post(details() + "/naam/afwijzing", reason).statusCode())
                .isEqualTo(302);
        assertThat(nadia.post(details() + "/naam/afwijzing", reason).statusCode())
                .as("decided once")
                .isEqualTo(409);
        assertThat(joke.get(MINE).body()).contains("Stuur eerst een akte.");
    }

    @Test
    @Order(3)
    void the_office_records_a_name_and_everybody_sees_it() {
        var number = one("select number from view.dossier where given = ?", "Joke");
        var born = LocalDate.parse(one("select birth_date::text from view.dossier where given = ?", "Joke"));
        assertThat(nadia.post(details() + "/naam", name("Joke", "Jansma (demo)"))
                        .statusCode())
                .isEqualTo(302);
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/register/" + number).body()).contains("Joke Jansma (demo)");
        assertThat(nobody.post("/zoeken", Map.of("vraag", "Jansma")).body()).contains("Joke Jansma (demo)");
        assertThat(nobody.post("/zoeken", Map.of("vraag", "Terpstra")).body()).doesNotContain("Joke");
        assertThat(nadia.get(details()).body()).contains("Joke Terpstra (demo)", "Joke Jansma (demo)");
        assertThat(enrol(2, "Jansma (demo)", born, "jansma@demo.example")).isEqualTo("enrolment.once-per-person");
        assertThat(enrol(3, "Terpstra (demo)", born, "terpstra@demo.example"))
                .as("the old name was given up")
                .isEqualTo("enrolled");
    }

    @Test
    @Order(4)
    void a_namesake_is_found_out_before_a_name_is_recorded() {
        var back = name("Joke", "Terpstra (demo)");
        var refused = nadia.post(details() + "/naam", back);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("data-rule=\"name.once\"", "name=\"apart\"", "/samenvoegen");
        var apart = new LinkedHashMap<>(back);
        apart.put("apart", "ja");
        assertThat(nadia.post(details() + "/naam", apart).statusCode()).isEqualTo(302);
        assertThat(joke.get(MINE).body()).contains("Joke Terpstra (demo)");
    }

    @Test
    @Order(5)
    void nobody_but_the_office_records_a_name() {
        assertThat(joke.get(details()).statusCode()).isEqualTo(403);
        assertThat(joke.post(details() + "/naam", name("Joke", "X (demo)")).statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void the_entry_of_who_died_disappears() {
        var id = one("select dossier::text from view.dossier where given = ?", "Sander");
        var number = one("select number from view.dossier where given = ?", "Sander");
        var here = "/kantoor/dossiers/" + id + "/gegevens/overlijden";
        assertThat(nadia.post(here, Map.of("diedOn", Forms.typed(Forms.today().plusDays(1))))
                        .statusCode())
                .isEqualTo(400);
        var tooEarly = nadia.post(here, Map.of("diedOn", "01-01-1901"));
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("data-rule=\"person.death-after-birth\"");
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/register/" + number).statusCode()).isEqualTo(200);
        var died = Map.of("diedOn", Forms.typed(Forms.today().minusDays(1)));
        assertThat(nadia.post(here, died).statusCode()).isEqualTo(302);
        assertThat(nobody.get("/register/" + number).statusCode()).isEqualTo(404);
        assertThat(nobody.post("/zoeken", Map.of("vraag", "Sander")).body()).doesNotContain("Sander Kuiper (demo)");
        assertThat(nadia.post(here, died).statusCode()).as("died once").isEqualTo(409);
        assertThat(one("select status from view.dossier where given = ?", "Sander"))
                .isEqualTo("STRUCK_OFF");
    }

    private static Map<String, String> name(String given, String family) {
        return Map.of("givenNames", given, "prefix", "", "familyName", family, "nameChange", "MARRIAGE");
    }

    private String details() {
        return "/kantoor/dossiers/" + one("select dossier::text from view.dossier where given = ?", "Joke")
                + "/gegevens";
    }

    private String enrol(int account, String family, LocalDate born, String email) {
        var id = new UUID(77, account);
        try {
            office.enrol(
                    new Origin(new Actor(id, Role.LEADER), Instant.now()),
                    new Attempt(new PersonName("Iemand", "", family), new BirthDate(born), new EmailAddress(email)),
                    null,
                    List.of(),
                    new RequestKey(id.toString(), UUID.randomUUID().toString(), HASH));
            return "enrolled";
        } catch (RuleViolated refused) {
            return refused.code();
        }
    }

    private String one(String sql, String value) {
        return register.sql(sql).param(value).query(String.class).single();
    }
}
