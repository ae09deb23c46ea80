package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A provider, a registrar, a leader and the public walk flow 3 in a browser, with axe, on a phone and at a desk. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=provider-walk") // a register of its own
class ProviderWalkIT extends BrowserTest {

    private static final LocalDate DAY = Forms.today();
    private static final int ROWS = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private EnrolmentOffice enrolments;

    @Autowired
    private DossierOffice dossierOffice;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Shown shown;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void from_signing_up_to_a_list_of_who_was_there() {
        var provider = visit();
        login(provider, "Saskia Bosman (demo)");
        signUp(provider);
        submit(provider);
        validate();
        schedule(provider);
        var leader = visit();
        var number = claim(leader);
        confirm(provider, number);
        counted(leader);
        lookUp(number);
        var leaders = new Crowd(enrolments, dossierOffice, dossiers, shown).of(ROWS, "Çelik");
        preview(provider, list(leaders));
        mend(provider, leaders);
        provider.open("/taal?naar=en");
        provider.open("/aanbieder/uitvoeringen");
        look(provider, "provider-executions-en");
    }

    private void signUp(Visit provider) {
        provider.open("/aanbieder");
        look(provider, "provider-sign-up");
        provider.press("Meld de organisatie aan");
        look(provider, "provider-sign-up-wrong");
        provider.labelled("Naam van de organisatie").fill("Instituut De Binnenhaven (demo)");
        provider.labelled("KvK-nummer").fill("12345678");
        provider.press("Meld de organisatie aan");
        provider.page().waitForURL("**/aanbieder");
        look(provider, "provider-home-empty");
    }

    private void submit(Visit provider) {
        provider.open("/aanbieder/aanbod/nieuw");
        provider.press("Leg voor");
        look(provider, "offering-new-wrong");
        provider.labelled("Programma").fill("Data in de school");
        provider.page().locator("#form").selectOption("TRAINING");
        provider.page().locator("#hours").fill("8");
        provider.choose("Organisatie").choose("Analyseren en problemen oplossen");
        look(provider, "offering-new");
        provider.press("Leg voor");
        provider.page().waitForURL("**/aanbieder/aanbod/*-*");
        look(provider, "offering-submitted");
    }

    private void validate() {
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor/aanbod");
        look(registrar, "offering-queue");
        registrar
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data in de school"))
                .click();
        registrar.page().locator("#hours").fill("6");
        look(registrar, "offering-decision");
        registrar.press("Valideer dit programma");
        registrar.page().waitForURL("**/kantoor/aanbod");
        look(registrar, "offering-decided");
    }

    private void schedule(Visit provider) {
        provider.open("/aanbieder");
        look(provider, "provider-home");
        provider.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data in de school"))
                .first()
                .click();
        provider.labelled("Eerste dag").fill(Forms.typed(DAY));
        provider.labelled("Plaats").fill("Utrecht");
        look(provider, "offering-validated");
        provider.press("Plan deze dagen");
        provider.page().waitForURL("**/aanbieder/uitvoeringen/*");
        look(provider, "attendance-empty");
    }

    /** The leader says to have been there: two screens, three fields. Gives the register number. */
    private String claim(Visit leader) {
        login(leader, "Joke Terpstra (demo)");
        leader.open("/mijn-register/activiteiten/nieuw");
        leader.labelled("Titel of aanbieder").fill("data");
        leader.press("Zoek");
        leader.page().waitForURL("**/nieuw?zoek=data");
        leader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Data in de school"))
                .click();
        leader.page().waitForURL("**/nieuw/*-*");
        leader.labelled("Op welke dag?").fill(Forms.typed(DAY));
        leader.labelled("Hoeveel uur?").fill("6");
        leader.press("Leg vast");
        leader.page().waitForURL("**/activiteiten/*-*");
        assertThat(leader.page().content()).contains("Dit is gemeld. Het telt nog niet mee.");
        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("Wordt dit bevestigd, dan heeft u 6 PE.");
        return leader.page().locator(".eyebrow").textContent().replaceAll("(?s).*nummer (\\d{6}).*", "$1");
    }

    /** One leader, by hand. */
    private static void confirm(Visit provider, String number) {
        provider.labelled("Registratienummer").fill(number);
        provider.labelled("Achternaam").fill("Terpstra (demo)");
        provider.press("Leg vast");
        assertThat(provider.page().locator("main").textContent()).contains(number);
    }

    private static void counted(Visit leader) {
        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("U heeft nog 154", "U kreeg 6 PE voor Data in de school");
        look(leader, "walk-mine-counted");
    }

    private void lookUp(String number) {
        var somebody = visit().open("/");
        somebody.labelled("Naam of nummer").fill("Terpstra");
        somebody.page().keyboard().press("Enter");
        somebody.page().getByText("Joke Terpstra (demo)").first().waitFor();
        assertThat(somebody.page().url()).doesNotContain("erpstra");
        assertThat(somebody.page().content()).contains(number);
        look(somebody, "walk-found-by-name");
    }

    /** Thirty rows, five of them wrong. */
    private static String list(List<Crowd.Leader> leaders) {
        var list = new StringBuilder("registratienummer;achternaam;datum;uren\r\n");
        for (var at = 0; at < leaders.size(); at++) {
            var leader = leaders.get(at);
            list.append(at == 6 ? leader.number().substring(1) : leader.number())
                    .append(";van der ")
                    .append(at == 9 ? "Groot" : leader.family())
                    .append(';')
                    .append(at == 12 ? "31-02-2027" : Forms.typed(DAY))
                    .append(at == 15 ? ";60\r\n" : ";6\r\n");
        }
        return list.append("%s;%s;%s;6\r%n"
                        .formatted(
                                leaders.getFirst().number(), leaders.getFirst().family(), Forms.typed(DAY))
                        .replace("\r\r", "\r"))
                .toString();
    }

    private void preview(Visit provider, String list) {
        var file = new FilePayload("presentie.csv", "text/csv", list.getBytes(Charset.forName("windows-1252")));
        provider.page().locator("#lijst").setInputFiles(file);
        provider.press("Controleer de lijst");
        assertThat(provider.page().locator("h1").textContent()).contains("26 van de 31 regels");
        look(provider, "attendance-preview");
        provider.unfold().foldMenu();
        look(provider, "attendance-preview-open");
        assertThat(count()).as("nothing recorded yet").isEqualTo(1);
    }

    private void mend(Visit provider, List<Crowd.Leader> leaders) {
        provider.page().locator("#number-8").fill(leaders.get(6).number());
        provider.page().locator("#day-14").fill(Forms.typed(DAY));
        provider.page().locator("input[name=weg][value='32']").check();
        provider.press("Controleer opnieuw");
        assertThat(provider.page().locator("h1").textContent()).contains("28 van de 30 regels");
        provider.page().locator("#hours-17").fill("6");
        provider.press("Verwerk de 28 goede regels");
        assertThat(provider.page().locator("h1").textContent()).contains("29 regels zijn vastgelegd");
        assertThat(count()).isEqualTo(30);
        look(provider, "attendance-result");
        provider.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de hele lijst"))
                .click();
        provider.press("Leg vast");
        look(provider, "attendance-list-wrong");
        provider.page().locator("td details.why summary").first().click();
        look(provider, "attendance-list");
        provider.page().locator("td details[open] label").first().click();
        provider.page().locator("td details[open] button").click();
        provider.page().waitForURL("**/aanbieder/uitvoeringen/*");
        assertThat(provider.page().locator("main").textContent()).contains("ingetrokken");
        assertThat(count()).isEqualTo(29);
        look(provider, "attendance-withdrawn");
    }

    private long count() {
        return register.sql("select count(*) from view.attendance where withdrawn_at is null")
                .query(Long.class)
                .single();
    }
}
