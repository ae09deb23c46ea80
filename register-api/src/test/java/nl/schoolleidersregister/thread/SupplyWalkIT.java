package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What is offered, in a browser: advice and decision, a change, a mandate, a rating, the catalogue, a verification. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=supply-walk") // a register of its own
class SupplyWalkIT extends BrowserTest {

    private static final LocalDate DAY = Forms.today();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void from_advice_to_the_catalogue_and_a_verification() {
        var provider = visit();
        login(provider, "Saskia Bosman (demo)");
        handIn(provider);
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        decide(registrar);
        mandate(provider);
        record();
        rate();
        change(provider);
        lookUp();
        verify(registrar, provider);
    }

    private void handIn(Visit provider) {
        provider.open("/aanbieder");
        provider.labelled("Naam van de organisatie").fill("Instituut De Binnenhaven (demo)");
        provider.labelled("KvK-nummer").fill("12345678");
        provider.press("Meld de organisatie aan");
        provider.open("/aanbieder/aanbod/nieuw");
        provider.labelled("Programma").fill("Data in de school");
        provider.page().locator("#form").selectOption("TRAINING");
        provider.page().locator("#hours").fill("6");
        provider.choose("Organisatie").choose("Analyseren en problemen oplossen");
        provider.press("Leg voor");
        provider.page().waitForURL("**/aanbieder/aanbod/*-*");
    }

    private void decide(Visit registrar) {
        registrar.open("/kantoor/aanbod");
        link(registrar, "Data in de school");
        registrar.unfold();
        look(registrar, "supply-decision-open");
        registrar.page().locator("label:has(#advised-DECLINE)").click();
        registrar.labelled("Dag van de vergadering").fill(Forms.typed(DAY));
        registrar.labelled("Waarom adviseert de commissie dit?").fill("De leerdoelen zijn nog niet duidelijk.");
        registrar.press("Leg het advies vast");
        look(registrar, "supply-advised");
        registrar.press("Valideer dit programma");
        look(registrar, "supply-otherwise-wrong");
        registrar.page().locator("#otherwise").fill("De aanbieder gaf de leerdoelen later.");
        registrar.press("Valideer dit programma");
        registrar.page().waitForURL("**/kantoor/aanbod");
    }

    private void mandate(Visit provider) {
        provider.open("/aanbieder");
        link(provider, "Data in de school");
        provider.labelled("Eerste dag").fill(Forms.typed(DAY));
        provider.labelled("Plaats").fill("Utrecht");
        provider.press("Plan deze dagen");
        provider.page().waitForURL("**/aanbieder/uitvoeringen/*");
        provider.unfold();
        provider.labelled("Bestuur").fill("99101");
        provider.press("Geef mandaat");
        look(provider, "supply-mandate");
    }

    private void record() {
        var board = visit();
        login(board, "Annelies Visser (demo)");
        board.open("/bestuur/uitvoeringen");
        look(board, "supply-board-executions");
        link(board, "Data in de school");
        board.labelled("Registratienummer").fill(number());
        board.labelled("Achternaam").fill("Terpstra (demo)");
        board.press("Leg vast");
        look(board, "supply-board-list");
    }

    private String number() {
        return register.sql("select number from view.dossier where family = 'Terpstra (demo)'")
                .query(String.class)
                .single();
    }

    private void rate() {
        var leader = visit();
        login(leader, "Joke Terpstra (demo)");
        leader.open("/mijn-register/activiteiten");
        link(leader, "Data in de school");
        leader.press("Geef uw beoordeling");
        look(leader, "supply-rating-wrong");
        leader.page().locator("label:has(#stars-4)").click();
        leader.page().locator("#remark").fill("Ik gebruik het nu in mijn team.");
        leader.press("Geef uw beoordeling");
        look(leader, "supply-rated");
        assertThat(leader.page().content()).contains("U gaf 4 van 5.");
    }

    private void change(Visit provider) {
        provider.open("/aanbieder");
        provider.page()
                .locator("table th a")
                .getByText("Data in de school")
                .first()
                .click();
        look(provider, "supply-offering");
        link(provider, "Wijzig dit programma");
        provider.page().locator("#hours").fill("8");
        look(provider, "supply-version");
        provider.press("Leg de nieuwe versie voor");
        provider.page().waitForURL("**/aanbieder/aanbod/*-*");
        look(provider, "supply-version-waits");
        provider.open("/aanbieder");
        look(provider, "supply-home");
        link(provider, "Data in de school: 4");
        look(provider, "supply-remarks");
    }

    private void lookUp() {
        for (var somebody : new Visit[] {visit(), visitWithoutScripts()}) {
            somebody.open("/aanbod");
            somebody.page().locator("#zoek").fill("data");
            somebody.press("Zoek");
            assertThat(somebody.page().content()).contains("Eén programma", "Data in de school");
        }
        var somebody = visit().open("/aanbod");
        look(somebody, "supply-catalogue");
        somebody.unfold();
        look(somebody, "supply-catalogue-filters");
        somebody.open("/aanbod?zoek=niets-van-dit-alles");
        look(somebody, "supply-catalogue-none");
        somebody.open("/aanbod");
        link(somebody, "Data in de school");
        look(somebody, "supply-catalogue-one");
        link(somebody, "Ik was erbij");
        assertThat(somebody.page().url()).as("to log in").contains("demo-issuer");
    }

    private void verify(Visit registrar, Visit provider) {
        registrar.open("/kantoor/aanbieders");
        look(registrar, "supply-providers");
        link(registrar, "Instituut De Binnenhaven (demo)");
        look(registrar, "supply-provider");
        registrar.page().locator("#askedOfProvider").fill("Hoe stelt u vast wie er de hele dag was?");
        registrar.press("Stel deze vraag");
        look(registrar, "supply-verification");
        provider.open("/aanbieder");
        link(provider, "Wij controleren uw aanbod");
        look(provider, "supply-own-verification");
        provider.page().locator("#toldByProvider").fill("Iedereen tekent per dagdeel.");
        provider.press("Antwoord");
        look(provider, "supply-own-answered");
        registrar.page().reload();
        registrar.page().locator("label:has(#foundThat-IMPROVE)").click();
        registrar.page().locator("#whyFound").fill("Bewaar de lijsten vier jaar.");
        registrar.press("Leg deze bevinding vast");
        look(registrar, "supply-finding-wrong");
        registrar.page().locator("#improveBy").fill(Forms.typed(DAY.plusDays(60)));
        registrar.press("Leg deze bevinding vast");
        look(registrar, "supply-found");
        provider.open("/aanbieder");
        look(provider, "supply-home-improve");
    }

    private static void link(Visit visit, String name) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
