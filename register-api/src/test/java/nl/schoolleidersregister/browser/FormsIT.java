package nl.schoolleidersregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Filling in forms: mistakes all at once at their fields, what was typed stays, and a rule that says no says why. */
class FormsIT extends StandInTest {

    private static final List<String> ALWAYS_NEEDED =
            List.of("givenNames", "familyName", "birthDate", "email", "training", "institution", "awardedOn");

    @Test
    void an_empty_enrolment_names_every_field_at_once() {
        var visit = visit().open("/inschrijven");
        visit.labelled("Fte").fill("0,8");
        visit.press("Schrijf u in");

        assertThat(visit.page()).hasTitle(Pattern.compile("^11 dingen kloppen nog niet: "));
        assertThat(visit.page().locator("#problemen")).isFocused();
        assertThat(visit.page().locator("#problemen li")).hasCount(11);
        for (var field : ALWAYS_NEEDED) {
            assertThat(visit.page().locator("#" + field)).hasAttribute("aria-invalid", "true");
        }
        assertThat(visit.labelled("Fte")).hasValue("0,8");
        visit.at(Visit.DESK).shot("enrol-empty").at(Visit.PHONE).shot("enrol-empty");
        visit.unfold().mustBeAccessible().at(Visit.DESK).foldMenu().mustBeAccessible();
        visit.unfold().mustReflow().mustHaveAllTexts();
    }

    @Test
    void a_mistake_stands_above_its_field_and_the_summary_leads_there() {
        var visit = visit().open("/inschrijven");
        fillIn(visit);
        visit.labelled("Geboortedatum").fill("31-02-1975");
        visit.press("Schrijf u in");

        var field = visit.labelled("Geboortedatum");
        assertThat(field).hasValue("31-02-1975");
        assertThat(visit.labelled("Voornamen")).hasValue("Karin (demo)");
        assertThat(visit.labelled("tijdelijk")).isChecked();
        assertThat(visit.labelled("Functie")).hasValue("RECTOR");
        Assertions.assertThat((Boolean) field.evaluate("field => field.previousElementSibling.previousElementSibling"
                        + ".classList.contains('utrecht-form-field-error-message')"))
                .as("the mistake stands before the field")
                .isTrue();
        visit.page().locator("#problemen a").click();
        assertThat(field).isFocused();
    }

    @Test
    void mistakes_are_told_without_javascript() {
        var visit = visitWithoutScripts().open("/inschrijven");
        visit.labelled("Geboortedatum").fill("14-09-2999");
        visit.press("Schrijf u in");

        assertThat(visit.page()).hasTitle(Pattern.compile("^7 dingen kloppen nog niet: "));
        assertThat(visit.page().locator("#birthDate-e")).isVisible();
        assertThat(visit.labelled("Geboortedatum")).hasValue("14-09-2999");
    }

    @Test
    void an_enrolment_that_is_right_leads_to_my_register_without_javascript() {
        var visit = visitWithoutScripts().open("/inschrijven");
        fillIn(visit);
        visit.press("Schrijf u in");

        assertThat(visit.page()).hasURL(Pattern.compile("/mijn-register"));
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("ingeschreven");
    }

    @Test
    void who_has_no_work_leaves_that_part_empty() {
        var visit = visit().open("/inschrijven");
        fillIn(visit);
        visit.labelled("School").fill("");
        visit.labelled("Fte").fill("");
        visit.labelled("Eerste werkdag in deze functie").fill("");
        visit.labelled("Functie").selectOption("");
        visit.page().locator("input[name=contract]:checked").evaluate("radio => radio.checked = false");
        visit.press("Schrijf u in");

        assertThat(visit.page()).hasURL(Pattern.compile("/mijn-register"));
    }

    @Test
    void a_rule_that_says_no_gives_its_article_and_keeps_what_was_typed() {
        var visit = visit().open("/inschrijven");
        fillIn(visit);
        visit.labelled("E-mailadres").fill("bezet@voorbeeld.nl");
        visit.press("Schrijf u in");

        assertThat(visit.page().locator("#weigering")).isFocused();
        assertThat(visit.page().locator("#weigering")).containsText("artikel A1");
        assertThat(visit.labelled("Opleiding")).hasValue("Schoolleider VO (demo)");
        visit.at(Visit.PHONE).shot("enrol-refused").mustBeAccessible().mustReflow();
    }

    @Test
    void a_mistake_opens_the_form_it_was_made_in_and_no_other() {
        var visit = visit().open("/mijn-register");
        visit.page().getByText("Voeg werk toe").click();
        visit.press("Leg dit werk vast");

        assertThat(visit.page().locator("#problemen li")).hasCount(5);
        assertThat(visit.labelled("School")).isVisible();
        assertThat(visit.page().locator("#lastDay-2")).isHidden();
        visit.at(Visit.DESK).shot("mine-employment-wrong").at(Visit.PHONE).shot("mine-employment-wrong");
        visit.unfold().mustBeAccessible().mustReflow().mustHaveAllTexts();
    }

    @Test
    void the_last_day_of_work_has_to_be_over() {
        var visit = visit().open("/mijn-register");
        visit.page().getByText("Werkt u hier niet meer?").click();
        visit.labelled("Laatste werkdag").fill("14-09-2027");
        visit.press("Leg vast");

        assertThat(visit.page().locator("#lastDay-2-e")).containsText("artikel C1");
        visit.labelled("Laatste werkdag").fill("13-09-2027");
        visit.press("Leg vast");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Lyceum Oosterhaven (demo)");
    }

    @Test
    void another_diploma_can_be_stated_after_a_refusal() {
        var visit = visit().open("/mijn-register?als=rejected");
        visit.page().getByText("Wat geeft u op?").click();
        visit.press("Geef dit op");
        assertThat(visit.page().locator("#problemen li")).hasCount(3);
        visit.labelled("Opleiding").fill("Schoolleider VO (demo)");
        visit.labelled("Instelling").fill("Academie (demo)");
        visit.labelled("Datum op het diploma").fill("27/6/2026");
        visit.press("Geef dit op");
        assertThat(visit.page().getByRole(AriaRole.STATUS)).containsText("Wij hebben uw opgave");
    }

    @Test
    void a_rejection_needs_a_reason_and_counts_its_words() {
        var visit = visit().open("/kantoor/dossiers/awaiting");
        visit.page().getByText("Klopt het diploma niet?").click();
        visit.press("Keur het diploma niet goed");
        assertThat(visit.page().locator("#reason-e")).isVisible();
        visit.labelled("Waarom keurt u dit diploma niet goed?").fill("Dit is een diploma\nvoor het primair onderwijs.");
        assertThat(visit.page().locator("#reason-t strong")).hasText("8");
        visit.at(Visit.DESK).shot("dossier-rejection-wrong").mustBeAccessible();
        visit.press("Keur het diploma niet goed");
        assertThat(visit.page()).hasURL(Pattern.compile("/kantoor$"));
    }

    @Test
    void a_change_in_between_is_told_and_nothing_is_lost() {
        var visit = visit().open("/kantoor/dossiers/changed");
        visit.labelled("Geregistreerd vanaf").fill("10-09-2027");
        visit.press("Het diploma klopt: registreer");

        assertThat(visit.page().locator("#gewijzigd")).isFocused();
        assertThat(visit.page().locator("#gewijzigd")).containsText("14.10 uur");
        assertThat(visit.labelled("Geregistreerd vanaf")).hasValue("10-09-2027");
        visit.mustBeAccessible();
    }

    @Test
    void an_old_diploma_is_refused_by_its_article() {
        var visit = visit().open("/kantoor/dossiers/old");
        visit.press("Het diploma klopt: registreer");
        assertThat(visit.page().locator("#weigering")).containsText("artikel A4");
        visit.at(Visit.DESK).shot("dossier-refused").mustBeAccessible();
    }

    @Test
    void letting_a_namesake_in_needs_a_reason_and_turning_away_does_not() {
        var visit = visit().open("/kantoor/naamgenoten/1");
        visit.press("Iemand anders: laat toe");
        assertThat(visit.page().locator("#difference-e")).isVisible();
        visit.mustBeAccessible();
        visit.press("Dezelfde: laat niet toe");
        assertThat(visit.page()).hasURL(Pattern.compile("/kantoor$"));
    }

    @Test
    void every_form_that_records_something_has_a_key_of_its_own() {
        var visit = visit().open("/mijn-register");
        var keys = visit.page().locator("main form [name=sleutel]").all().stream()
                .map(key -> key.getAttribute("value"))
                .toList();
        Assertions.assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        assertThat(visit.page().locator("main form")).hasCount(3);
        assertThat(visit.page().locator("main form [name=versie]").first()).hasValue("4");
        assertThat(visit.page().locator("main form [name=_csrf]")).hasCount(3);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var visit = visit().open("/inschrijven");
        visit.page().locator("main [name=_csrf]").evaluate("token => token.remove()");
        visit.press("Schrijf u in");
        assertThat(visit.page().getByRole(AriaRole.HEADING)).hasText("Deze pagina is niet voor u");
    }

    private static void fillIn(Visit visit) {
        visit.labelled("Voornamen").fill("Karin (demo)");
        visit.labelled("Achternaam").fill("Hoekstra");
        visit.labelled("Geboortedatum").fill("9-3-1975");
        visit.labelled("E-mailadres").fill("karin@voorbeeld.nl");
        visit.labelled("Opleiding").fill("Schoolleider VO (demo)");
        visit.labelled("Instelling").fill("Academie De Binnenhaven (demo)");
        visit.labelled("Datum op het diploma").fill("27-06-2025");
        visit.labelled("School").fill("Lyceum Oosterhaven (demo), Deventer (00AA00)");
        visit.labelled("Functie").selectOption("RECTOR");
        visit.labelled("Fte").fill("0,8");
        visit.choose("tijdelijk");
        visit.labelled("Eerste werkdag in deze functie").fill("01-08-2019");
    }
}
