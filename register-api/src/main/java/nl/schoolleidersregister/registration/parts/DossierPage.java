package nl.schoolleidersregister.registration.parts;

import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The registrar's page of a dossier, with all its sections; for controllers whose form stands in one of them. */
public interface DossierPage {

    /**
     * The page.
     *
     * @param model with what a form needs: what was typed, problems, a refusal
     * @throws org.springframework.web.server.ResponseStatusException 404 for a dossier that is not there
     */
    ModelAndView of(DossierId dossier, Model model, HttpStatus status);
}
