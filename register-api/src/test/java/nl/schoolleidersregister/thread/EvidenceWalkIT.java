package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader photographs the diploma that waits, takes it back and sends it again; the registrar looks at it. */
@EvidenceRegister
class EvidenceWalkIT extends BrowserTest {

    private static final int TOO_MUCH = 10 * 1024 * 1024 + 1;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private Dossiers dossiers;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        assertThat(new Diplomas(register, dossiers).stored()).isNotEmpty();
    }

    @Test
    void attach_look_withdraw_and_the_registrar_looks() throws IOException {
        var leader = visit();
        login(leader, "Tom Verbeek (demo)");
        leader.open("/mijn-register");
        assertThat(leader.page().locator("[data-too-large]").isVisible()).isFalse();
        look(leader, "evidence-none");
        leader.page().locator("#bewijs").setInputFiles(new FilePayload("groot.jpg", "image/jpeg", new byte[TOO_MUCH]));
        assertThat(leader.page().locator("[data-too-large]").isVisible()).isTrue();
        look(leader, "evidence-too-large");
        attach(leader, "IMG_2041.jpg");
        assertThat(leader.page().content()).contains("IMG_2041.jpg is toegevoegd");
        mustShowThePhoto(leader, "IMG_2041.jpg");
        look(leader, "evidence-attached");
        leader.page().getByLabel("Trek IMG_2041.jpg in").click();
        leader.page().waitForURL("**/mijn-register");
        assertThat(leader.page().content()).contains("IMG_2041.jpg is ingetrokken");
        attach(leader, "IMG_2042.jpg");
        leader.page().locator("#bewijs").setInputFiles(new FilePayload("diploma.pdf", "application/pdf", program()));
        leader.press("Voeg toe");
        assertThat(leader.page().locator("#weigering").getAttribute("data-rule"))
                .isEqualTo("evidence.as-named");
        look(leader, "evidence-refused");

        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor");
        registrar
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tom Verbeek (demo)"))
                .click();
        mustShowThePhoto(registrar, "IMG_2042.jpg");
        look(registrar, "evidence-office");
    }

    @Test
    void the_form_to_enrol_has_a_place_for_the_diploma() {
        var leader = visit();
        login(leader, "Nienke Dijkstra (demo)");
        leader.open("/inschrijven");
        leader.page().locator("#bewijs").setInputFiles(new FilePayload("a.pdf", "application/pdf", program()));
        leader.press("Schrijf u in");
        look(leader, "evidence-enrol");
        assertThat(leader.page().content()).contains("Kies het bestand opnieuw");
    }

    private static void attach(Visit visit, String name) throws IOException {
        visit.page().locator("#bewijs").setInputFiles(new FilePayload(name, "image/jpeg", photo(name)));
        assertThat(visit.page().locator(".drop").textContent()).contains(name);
        visit.press("Voeg toe");
        visit.page().waitForURL("**/mijn-register");
    }

    private static void mustShowThePhoto(Visit visit, String name) {
        var photo = "img[alt='Foto: " + name + "']";
        visit.page().locator(photo).scrollIntoViewIfNeeded();
        visit.page().waitForFunction("photo => document.querySelector(photo).naturalWidth === 900", photo);
    }

    private static byte[] program() {
        return new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0};
    }

    /** A photo on which something can be seen. */
    private static byte[] photo(String text) throws IOException {
        var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var draw = image.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        draw.setColor(new Color(0xf3ead3));
        draw.fillRect(0, 0, 900, 1200);
        draw.setColor(new Color(0x0f4c75));
        draw.setFont(new Font(Font.SERIF, Font.BOLD, 120));
        draw.drawString("Diploma", 210, 420);
        draw.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        draw.drawString("(demo) " + text, 210, 560);
        draw.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpg", bytes)).isTrue();
        return bytes.toByteArray();
    }
}
