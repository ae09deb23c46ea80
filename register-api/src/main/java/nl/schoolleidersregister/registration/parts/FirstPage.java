package nl.schoolleidersregister.registration.parts;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.view.Dossier;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What a registered leader sees first; made by the feature that knows what was learned. */
public interface FirstPage {

    /** The page about this dossier. */
    ModelAndView of(Account account, Dossier dossier, Model model);
}
