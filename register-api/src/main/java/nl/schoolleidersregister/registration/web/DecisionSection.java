package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The decision on the diploma that waits. */
@Component
class DecisionSection implements DossierSection {

    private final Visitor visitor;
    private final Formats formats;

    DecisionSection(Visitor visitor, Formats formats) {
        this.visitor = visitor;
        this.formats = formats;
    }

    @Override
    public Place place() {
        return Place.DECIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 10;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        if (!page.containsAttribute(VerificationForm.NAME)) {
            page.addAttribute(VerificationForm.NAME, new VerificationForm(formats.typed(visitor.today())));
        }
        if (!page.containsAttribute(RejectionForm.NAME)) {
            page.addAttribute(RejectionForm.NAME, new RejectionForm(""));
        }
        return dossier.waiting()
                .map(stated -> new Content(
                        "registration/dossier-decision", "decide", DossierPages.awaiting(stated, visitor.today())));
    }
}
