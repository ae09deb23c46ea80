package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/** Forms of learning are a part of the standard: shown, drafted, and ended from a day; with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=learning-forms") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LearningFormsIT extends AsRulemaker {

    private static final String STANDARD = "/kantoor/beroepsstandaarden/VO-2014";
    private static final String NEW_STANDARD = "/kantoor/beroepsstandaarden/nieuw";

    @Test
    @Order(1)
    void everybody_can_ask_which_forms_there_are() {
        var first = FirstDocuments.standards().values().iterator().next();
        assertThat(codes(""))
                .isEqualTo(first.forms().stream().map(one -> one.form().code()).toList());
        assertThat(nadia.get("/v1/learning-forms?day=morgen").statusCode()).isEqualTo(400);
        var page = nadia.get(STANDARD);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("internationale studiereis", "reflecteren met collega’s");
    }

    @Test
    @Order(2)
    void a_new_standard_begins_with_the_forms_of_now_and_tells_which_line_makes_no_sense() {
        assertThat(nadia.get(NEW_STANDARD).body()).contains("COURSE | cursus rond een thema | course on a theme");
        assertThat(drafted("").body()).contains("standardForms-e");
        assertThat(drafted("COURSE | cursus").body()).contains("standardForms-e", "COURSE | cursus");
        var line = "COURSE | cursus | course | non-formeel | aanbod | leervraag";
        assertThat(drafted(line + "\n" + line).statusCode()).isEqualTo(400);
        assertThat(drafted(line).statusCode()).isEqualTo(302);
        assertThat(nadia.get("/kantoor/beroepsstandaarden/VO-T3").body()).contains("cursus");
    }

    private HttpResponse<String> drafted(String forms) {
        return nadia.post(
                NEW_STANDARD, Map.of("standardId", "VO-T3", "standardCompetences", "P1 Visie", "standardForms", forms));
    }

    @Test
    @Order(3)
    void a_form_ends_from_a_day_on_and_not_before() {
        assertThat(nadia.post(STANDARD + "/leervormen", Map.of()).body()).contains("endedForm-e", "formEndsFrom-e");
        assertThat(rule(end("FEEDBACK", TODAY.minusDays(1)))).isEqualTo("standard.form-end-ahead");
        assertThat(end("FEEDBACK", TODAY).statusCode()).isEqualTo(302);
        assertThat(rule(end("FEEDBACK", TODAY))).isEqualTo("standard.form");
        assertThat(codes("")).doesNotContain("FEEDBACK").contains("COURSE");
        assertThat(codes("?day=" + TODAY.minusDays(1))).contains("FEEDBACK");
    }

    private HttpResponse<String> end(String form, LocalDate from) {
        return nadia.post(STANDARD + "/leervormen", Map.of("endedForm", form, "formEndsFrom", Forms.typed(from)));
    }

    @Test
    @Order(4)
    void an_own_choice_has_a_form_of_the_day_on_which_it_was_done() {
        var anouk = DemoLogin.at(port).as("anouk-brand");
        assertThat(anouk.get("/mijn-register/activiteiten/eigen-keuze").body()).doesNotContain("value=\"FEEDBACK\"");
        assertThat(rule(anouk.post("/mijn-register/activiteiten/eigen-keuze", choice(TODAY))))
                .isEqualTo("choice.form");
        assertThat(anouk.post("/mijn-register/activiteiten/eigen-keuze", choice(TODAY.minusDays(1)))
                        .statusCode())
                .isEqualTo(302);
    }

    private static Map<String, String> choice(LocalDate day) {
        var form = new HashMap<String, String>();
        form.put("chosenWhat", "Feedback van mijn team");
        form.put("chosenForm", "FEEDBACK");
        form.put("chosenFrom", Forms.typed(day));
        form.put("chosenUntil", Forms.typed(day));
        form.put("chosenHours", "2");
        form.put("chosenAbout", "C3");
        form.put("chosenWhy", "Mijn vraag was hoe mijn team mij ziet. Ik keek met een vragenlijst.");
        return form;
    }

    @Test
    @Order(5)
    void the_office_sees_how_much_each_form_is_used_and_nobody() {
        assertThat(nadia.get("/v1/learning-forms/use").statusCode())
                .as("without a token")
                .isEqualTo(401);
        assertThat(nadia.get("/kantoor/leervormen").statusCode()).isEqualTo(200);
    }

    private List<String> codes(String query) {
        return JSON.readTree(nadia.get("/v1/learning-forms" + query).body())
                .path("forms")
                .valueStream()
                .map(one -> one.path("code").stringValue())
                .toList();
    }
}
