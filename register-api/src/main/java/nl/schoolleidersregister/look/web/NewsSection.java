package nl.schoolleidersregister.look.web;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.look.parts.Since;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Beside a dossier, first of all: what others recorded in it since this registrar last looked. */
@Component
class NewsSection implements DossierSection {

    private static final String ACCOUNT = "account";

    private final Since since;

    NewsSection(Since since) {
        this.since = since;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public int order(Dossier dossier) {
        return 5;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        return page.getAttribute(ACCOUNT) instanceof Account account
                ? since.of(new DossierId(dossier.id()), account, Reader.OFFICE)
                        .map(news -> new Content("look/news", "beside", news))
                : Optional.empty();
    }
}
