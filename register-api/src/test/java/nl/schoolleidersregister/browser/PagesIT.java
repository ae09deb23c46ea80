package nl.schoolleidersregister.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every state, as a visitor with a phone and one at a desk see it. */
class PagesIT extends StandInTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "public-start, 200, /",
        "public-found, 200, /zoeken?nummer=104213",
        "public-found-lapsed, 200, /zoeken?nummer=103874",
        "public-entry-lapsed, 200, /register/103874",
        "public-nobody, 200, /zoeken?nummer=105667",
        "public-no-number, 200, /zoeken?nummer=12ab",
        "public-named, 200, /zoeken?als=named",
        "public-named-more, 200, /zoeken?als=more",
        "public-alike, 200, /zoeken?als=alike",
        "public-nobody-named, 200, /zoeken?als=nobody",
        "public-too-short, 200, /zoeken?als=short",
        "public-too-often, 200, /zoeken?als=often",
        "public-entry, 200, /register/104213",
        "check, 200, /reken-het-na",
        "check-example, 200, /reken-het-na?voorbeeld=1",
        "login, 200, /inloggen",
        "home, 200, /thuis",
        "enrol, 200, /inschrijven",
        "mine-not-enrolled, 200, /mijn-register?als=not-enrolled",
        "mine-awaiting, 200, /mijn-register?als=awaiting",
        "mine-rejected, 200, /mijn-register?als=rejected",
        "mine-registered, 200, /mijn-register?als=registered",
        "mine-lapsed, 200, /mijn-register?als=lapsed",
        "office, 200, /kantoor",
        "office-empty, 200, /kantoor?leeg",
        "dossier-awaiting, 200, /kantoor/dossiers/awaiting",
        "dossier-old-diploma, 200, /kantoor/dossiers/old",
        "dossier-rejected, 200, /kantoor/dossiers/rejected",
        "dossier-registered, 200, /kantoor/dossiers/registered",
        "namesake, 200, /kantoor/naamgenoten/1",
        "fault-400, 400, /fout/400",
        "fault-401, 401, /fout/401",
        "fault-403, 403, /fout/403",
        "fault-404, 404, /bestaat-niet",
        "fault-409, 409, /fout/409",
        "fault-412, 412, /fout/412",
        "fault-500, 500, /fout/500",
        "fault-503, 503, /fout/503"
    })
    void page_is_accessible_and_fits_at_every_width_in_both_languages(String name, int status, String path) {
        look(name, status, path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"office-found, hoekstra", "office-alike, hoeksta", "office-nobody, niemand", "office-short, ab"})
    void what_the_office_finds_is_accessible_and_fits(String name, String asked) {
        look(name, 200, "/kantoor?gezocht=" + asked);
    }

    private void look(String name, int status, String path) {
        var visit = visit().open(path, status).at(Visit.DESK).shot(name);
        visit.at(Visit.PHONE).shot(name).at(Visit.SMALL_PHONE);
        visit.unfold()
                .mustBeAccessible()
                .at(Visit.DESK)
                .foldMenu()
                .mustBeAccessible()
                .shot(name + "-unfolded");
        visit.unfold().mustReflow().mustHaveAllTexts();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "nl");

        visit.at(Visit.DESK).page().locator(".top").getByText("English").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
        visit.unfold().mustHaveAllTexts().mustReflow();
    }
}
