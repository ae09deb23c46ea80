package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.Visit;

/** What everybody does who walks through the register in a browser. */
final class Walking {

    private Walking() {}

    /** Logs in at the demo issuer, by the name on the button. */
    static void login(Visit visit, String name) {
        visit.open("/inloggen");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        visit.page().waitForLoadState();
    }

    /** Looks at the page as it stands: in the narrowest window, on a phone and at a desk; with axe at the desk. */
    static Visit look(Visit visit, String name) {
        visit.page().waitForLoadState();
        visit.mustHaveAllTexts().mustReflow().at(Visit.PHONE).shot(name);
        assertThat(visit.page().content()).as("texts filled in").doesNotContain("{0}", "{1}");
        return visit.at(Visit.DESK).shot(name).mustBeAccessible();
    }

    /** Follows the first link that has this in its name. */
    static void follow(Visit visit, String link) {
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        visit.page().waitForLoadState();
    }

    /** Opens the disclosure with this text. */
    static void unfold(Visit visit, String summary) {
        visit.page()
                .locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
    }

    /** Checks what is drawn over by its label. */
    static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }
}
