package nl.schoolleidersregister.activity.parts;

import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells pages about activities that nobody registered yet looks at them: then they count for art. A4 only. */
@Component
public class BeforeRegistration {

    private final Visitor visitor;
    private final Dossiers dossiers;

    BeforeRegistration(Visitor visitor, Dossiers dossiers) {
        this.visitor = visitor;
        this.dossiers = dossiers;
    }

    /** Puts {@code beforeRegistration} in the model. */
    public void on(Account account, Model model) {
        var registered = visitor.dossierOf(account)
                .flatMap(dossiers::find)
                .filter(dossier -> dossier.registration() != null)
                .isPresent();
        model.addAttribute("beforeRegistration", !registered);
    }
}
