package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.schoolleidersregister.shared.RuleViolated;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** Flow 3 as provider and registrar: sign up, hand in, validate, plan, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=offerings") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfferingIT extends AsProvider {

    @Test
    @Order(1)
    void signs_an_organisation_up_once() {
        assertThat(target(saskia.get("/aanbieder"))).isEqualTo("/aanbieder/aanmelden");
        assertThat(saskia.post("/aanbieder/aanmelden", Map.of("chamberNumber", "123"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(events("provider.")).isZero();
        var form = Map.of(
                "sleutel", "a-key", "providerName", "Instituut De Binnenhaven (demo)", "chamberNumber", "1234 5678");
        assertThat(target(saskia.post("/aanbieder/aanmelden", form))).isEqualTo("/aanbieder");
        assertThat(target(saskia.post("/aanbieder/aanmelden", form))).isEqualTo("/aanbieder");
        assertThat(events("provider.")).isEqualTo(1);
        assertThat(saskia.get("/aanbieder").body()).contains("Instituut De Binnenhaven (demo)");
        var again = Map.of("providerName", "Iets anders", "chamberNumber", "87654321");
        assertThat(rule(saskia.post("/aanbieder/aanmelden", again))).isEqualTo("provider.account");
        assertThatThrownBy(() -> signUp("12345678"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.code()).isEqualTo("provider.number"));
    }

    @Test
    @Order(2)
    void hands_a_programme_in_and_the_office_validates_it_for_less() {
        assertThat(saskia.post("/aanbieder/aanbod/nieuw", Map.of()).statusCode())
                .isEqualTo(400);
        var id = submit("Data in de school");
        assertThat(nadia.get("/kantoor/aanbod").body()).contains("Data in de school");
        assertThat(nadia.get("/kantoor/aanbod/" + id).statusCode()).isEqualTo(200);
        var form = validation("6", DAY.minusMonths(3));
        form.put("hours", "zes");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(400);
        form.put("hours", "6");
        form.put("validThrough", Forms.typed(DAY.plusYears(4)));
        assertThat(rule(nadia.post("/kantoor/aanbod/" + id + "/validatie", form)))
                .isEqualTo("offering.term");
        form = validation("6", DAY.minusMonths(3));
        form.put("versie", "7");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(412);
        form.put("versie", "0");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(302);
        form.remove("versie");
        assertThat(rule(nadia.post("/kantoor/aanbod/" + id + "/validatie", form)))
                .isEqualTo("offering.waiting");
        assertThat(saskia.get("/aanbieder/aanbod/" + id).body()).contains("6 uur", "is gevalideerd");
    }

    @Test
    @Order(3)
    void a_programme_that_is_declined_says_why_and_one_can_be_withdrawn() {
        var id = submit("Wijn proeven");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/afwijzing", Map.of("whyDeclined", ""))
                        .statusCode())
                .isEqualTo(400);
        var why = Map.of("whyDeclined", "Er is geen verband met de beroepsstandaard.");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/afwijzing", why).statusCode())
                .isEqualTo(302);
        assertThat(saskia.get("/aanbieder/aanbod/" + id).body())
                .contains("Er is geen verband met de beroepsstandaard.");
        assertThat(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY))
                        .statusCode())
                .as("never validated")
                .isEqualTo(404);
        var other = submit("Toch maar niet");
        assertThat(saskia.post("/aanbieder/aanbod/" + other + "/intrekking", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post("/aanbieder/aanbod/" + other + "/intrekking", Map.of())))
                .isEqualTo("offering.withdrawn");
    }

    @Test
    @Order(4)
    void plans_within_the_validation() {
        var id = offering();
        assertThat(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(rule(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY.minusYears(1)))))
                .isEqualTo("execution.validated");
        var planned = target(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY)));
        assertThat(saskia.get(planned).body()).contains("Utrecht");
        assertThat(saskia.get("/aanbieder/uitvoeringen").body()).contains(planned);
        assertThat(saskia.get("/aanbieder").body()).contains(planned);
    }
}
