package nl.schoolleidersregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around every page: languages, menu, search, styles, and pages for what goes wrong. */
class FrameIT extends StandInTest {

    @Test
    void language_changes_without_javascript_and_keeps_the_page() {
        var visit = visitWithoutScripts().open("/zoeken?nummer=104213");
        visit.page().locator(".top").getByText("English").click();
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken\\?nummer=104213$"));
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");

        visit.open("/register/104213");
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        visit.page().locator(".top").getByText("Nederlands").click();
        assertThat(visit.page()).hasURL(Pattern.compile("/register/104213$"));
        assertThat(visit.page().locator("html")).hasAttribute("lang", "nl");
    }

    @Test
    void language_change_after_a_form_was_sent_goes_back_to_the_form() {
        var visit = visit().open("/mijn-register?als=registered");
        visit.page().getByText("Voeg werk toe").click();
        visit.press("Leg dit werk vast");
        visit.page().locator(".top").getByText("English").click();
        assertThat(visit.page()).hasURL(Pattern.compile("/mijn-register\\?als=registered$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example/", "//elders.example/", "/\\elders.example/", "javascript:alert(1)"})
    void language_change_never_leads_to_another_site(String back) {
        var visit = visit();
        var answer = visit.page()
                .request()
                .get(
                        address() + "/taal?naar=en&terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8),
                        RequestOptions.create().setMaxRedirects(0));
        Assertions.assertThat(answer.status()).isEqualTo(303);
        Assertions.assertThat(answer.headers()).containsEntry("location", "/");
    }

    @Test
    void search_answers_on_the_same_page() {
        var visit = visit().open("/");
        visit.labelled("Naam of nummer").fill("104 213");
        visit.page().evaluate("document.body.dataset.same = 'yes'");
        visit.press("Zoek");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Ja, Karin Hoekstra (demo)");
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken\\?nummer="));
        assertThat(visit.page()).hasTitle(Pattern.compile("^Ja, Karin Hoekstra"));
        assertThat(visit.page().locator("body")).hasAttribute("data-same", "yes");
    }

    @Test
    void search_works_without_javascript() {
        var visit = visitWithoutScripts().open("/");
        visit.labelled("Naam of nummer").fill("105667");
        visit.press("Zoek");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("105667");
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken\\?nummer=105667$"));
        visit.labelled("Naam of nummer").fill("Karin");
        visit.press("Zoek");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Karin Hoekstra (demo)");
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken$"));
    }

    @Test
    void a_name_is_asked_and_answered_with_the_keyboard_alone() {
        var visit = visit().open("/");
        var keys = visit.page().keyboard();
        for (var tab = 0; tab < 30 && !isFocused(visit, "#vraag"); tab++) {
            keys.press("Tab");
        }
        assertThat(visit.page().locator("#vraag")).isFocused();
        keys.type("hoekstra");
        keys.press("Enter");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Karin Hoekstra (demo)");
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken$"));
        for (var tab = 0; tab < 10 && !isFocused(visit, "#uitkomst a"); tab++) {
            keys.press("Tab");
        }
        keys.press("Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("/register/\\d{6}$"));
    }

    @Test
    void who_asks_too_often_reads_so_on_the_same_page() {
        var visit = visit().open("/").expecting(429);
        visit.labelled("Naam of nummer").fill("te vaak");
        visit.press("Zoek");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Wacht");
    }

    @Test
    void nothing_that_was_found_stays_in_the_browser() {
        var visit = visit().open("/");
        visit.labelled("Naam of nummer").fill("Karin");
        visit.press("Zoek");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Karin Hoekstra (demo)");
        visit.labelled("Naam of nummer").fill("104213");
        visit.press("Zoek");
        assertThat(visit.page()).hasURL(Pattern.compile("/zoeken\\?nummer="));
        Assertions.assertThat((String) visit.page().evaluate("JSON.stringify([localStorage, sessionStorage])"))
                .doesNotContain("Karin", "Hoekstra");
    }

    private static boolean isFocused(Visit visit, String selector) {
        return (Boolean) visit.page().evaluate("document.activeElement.matches('" + selector + "')");
    }

    @Test
    void the_menu_of_the_phone_opens_without_javascript() {
        var visit = visitWithoutScripts().at(Visit.PHONE).open("/mijn-register");
        var menu = visit.page().locator(".menu");
        assertThat(menu.getByText("Mijn register")).isHidden();
        menu.locator("summary").click();
        assertThat(menu.getByText("Mijn register")).hasAttribute("aria-current", "page");
        assertThat(menu.getByText("Uitloggen (Karin Hoekstra (demo))")).isVisible();
    }

    @Test
    void the_first_tab_skips_to_the_content() {
        var visit = visit().open("/");
        visit.page().keyboard().press("Tab");
        assertThat(visit.page().getByText("Naar de inhoud")).isFocused();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("#inhoud")).isFocused();
    }

    @Test
    void styles_and_scripts_may_be_kept_for_a_year_because_their_address_changes() {
        var visit = visit().open("/");
        for (var part :
                visit.page().locator("link[rel=stylesheet], script[src]").all()) {
            var path = part.getAttribute("href") == null ? part.getAttribute("src") : part.getAttribute("href");
            Assertions.assertThat(path).matches(".*-[0-9a-f]{32}\\.(css|js)");
            var answer = visit.page().request().get(address() + path);
            Assertions.assertThat(answer.headers().get("cache-control")).contains("max-age=31536000");
        }
    }

    @Test
    void the_letters_of_the_page_are_our_own() {
        var visit = visit().open("/");
        Assertions.assertThat((Boolean) visit.page()
                        .evaluate("document.fonts.ready.then(() => document.fonts.check('600 1rem \"Fira Sans\"'))"))
                .isTrue();
    }

    @Test
    void our_own_fault_gets_a_code_to_mention() {
        var visit = visit().open("/fout/500", 500);
        assertThat(visit.page().locator("main strong")).hasText(Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}"));
    }

    @Test
    void no_page_keeps_the_session_in_its_address() {
        var visit = visit().open("/inschrijven");
        Assertions.assertThat(visit.page().content()).doesNotContain("jsessionid");
    }
}
