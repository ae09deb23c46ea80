package nl.schoolleidersregister.registration.parts;

import java.util.Optional;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.ui.Model;

/**
 * A section of the registrar's page of a dossier. Every feature adds its own by a bean and a template of its own; the
 * page itself knows none of them. A section with a form leaves what was typed to its own controller, which puts it into
 * the model and answers with {@link DossierPage}.
 */
public interface DossierSection {

    /** Where on the page. */
    enum Place {
        /** Under <i>Nu te doen</i>: what waits for a decision, with its form. */
        DECIDE,
        /** Below that, as a row of a list: what can be recorded at any time; the fragment is a {@code li}. */
        ACTION,
        /** What is read, in the wide column; the fragment is a {@code section} with an h2. */
        READ,
        /** Below what is to be done, in the narrow column; likewise. */
        BESIDE
    }

    Place place();

    /** Which comes first within a place, the lowest; in tens, so that others fit in between. */
    int order(Dossier dossier);

    /**
     * The section for this dossier; nothing where there is nothing to show.
     *
     * @param page what the model of the page holds already, such as a form that was sent
     */
    Optional<Content> of(Dossier dossier, Model page);

    /**
     * What is drawn.
     *
     * @param template file of the fragment, such as {@code registration/dossier-work}
     * @param fragment its name in that file; it finds {@code shown} as {@code section.shown}
     */
    record Content(String template, String fragment, Object shown) {}
}
