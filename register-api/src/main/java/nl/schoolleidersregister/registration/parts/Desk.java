package nl.schoolleidersregister.registration.parts;

import org.springframework.ui.Model;

/** The registrar's first page; made by the feature that knows all that waits. */
public interface Desk {

    /**
     * The page.
     *
     * @return the view's name
     */
    String of(Model model);
}
