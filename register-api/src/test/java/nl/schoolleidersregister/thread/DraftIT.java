package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.scan.ScanItem;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A draft that is open in two browsers, over HTTP and without a script: nothing typed is lost. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=draft") // a register of its own
class DraftIT extends AsAssessors {

    private static final Pattern BASIS = Pattern.compile("name=\"basis\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\"[^>]*value=\"([^\"]+)\"");
    private static final String SCAN = "/mijn-register/zelfscan";

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as("%s in %s", pattern, page).isTrue();
        return found.group(1);
    }

    /** The form as it is shown to this browser, with this typed in it. */
    private static Map<String, String> form(Browser browser, String page, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("basis", found(BASIS, browser.get(page).body()));
        return form;
    }

    @Test
    void what_was_written_elsewhere_is_not_emptied_by_a_form_that_does_not_know_it() {
        var page = HERE + "/" + begun() + "/concept";
        var here = form(anouk, page, Map.of("stepPLAN", "", "stepACTION", "Van hier"));
        var elsewhere = login.as("anouk-brand");
        assertThat(elsewhere
                        .post(page, form(elsewhere, page, Map.of("stepPLAN", "Van daar")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(anouk.post(page, here).statusCode()).isEqualTo(302);
        assertThat(anouk.get(page).body()).contains("Van hier", "Van daar", "Op een ander apparaat is ook geschreven");
    }

    @Test
    void where_both_wrote_both_texts_stay_and_nothing_is_handed_in_before_it_is_read() {
        var id = begun();
        var page = HERE + "/" + id + "/concept";
        var story = new HashMap<>(story(24));
        story.put("stepPLAN", "Het plan van hier");
        var here = form(anouk, page, story);
        assertThat(anouk.post(page, form(anouk, page, Map.of("stepPLAN", "Het plan van daar")))
                        .statusCode())
                .isEqualTo(302);
        var handedIn = anouk.post(HERE + "/" + id + "/inlevering", here);
        assertThat(handedIn.statusCode()).isEqualTo(409);
        assertThat(handedIn.body())
                .contains("Het plan van hier", "Het plan van daar", "Op een ander apparaat is verder geschreven");
        assertThat(anouk.get(page).body()).contains("Het plan van hier", "Het plan van daar");
        story.put("basis", found(BASIS, handedIn.body()));
        assertThat(anouk.post(HERE + "/" + id + "/inlevering", story).statusCode())
                .as("not seen yet")
                .isEqualTo(409);
        story.put("gezien", found(SEEN, handedIn.body()));
        var proof = new Multipart().file("foto.png", PHOTO).post(anouk, HERE + "/" + id + "/bewijs");
        assertThat(proof.statusCode()).isEqualTo(302);
        assertThat(anouk.post(HERE + "/" + id + "/inlevering", story).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_the_rule_and_kept_whole() {
        var id = begun();
        var page = HERE + "/" + id + "/concept";
        var story = new HashMap<>(story(24));
        story.put("stepPLAN", "Woord ".repeat(10_000) + "het slot");
        var answer = anouk.post(HERE + "/" + id + "/inlevering", form(anouk, page, story));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit is te lang. Gebruik hoogstens 10.000 tekens.", "het slot");
        assertThat(login.as("anouk-brand").get(page).body()).contains("het slot");
    }

    @Test
    void a_self_scan_that_is_not_ready_goes_on_with_another_device() {
        var answered = form(anouk, SCAN + "/nieuw", Map.of("scan_TIME", "4"));
        assertThat(anouk.post(SCAN + "/concept", answered).statusCode()).isEqualTo(302);
        var elsewhere = login.as("anouk-brand");
        assertThat(elsewhere.get(SCAN + "/nieuw").body())
                .contains("Bewaard om")
                .containsPattern("(?s)name=\"scan_TIME\" value=\"4\"[^>]* checked");
        assertThat(register.sql("select sealed from draft where kind = 'SELF_SCAN'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(text -> text.contains("scan_TIME"));
        var all = new HashMap<String, String>();
        for (var item : ScanItem.values()) {
            all.put("scan_" + item, "3");
        }
        assertThat(elsewhere
                        .post(SCAN + "/nieuw", form(elsewhere, SCAN + "/nieuw", all))
                        .statusCode())
                .isEqualTo(302);
        assertThat(elsewhere.get(SCAN + "/nieuw").body()).doesNotContain(" checked");
    }
}
