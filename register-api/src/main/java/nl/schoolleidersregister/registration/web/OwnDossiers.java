package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.DossierReference;
import nl.schoolleidersregister.access.Dossiers;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Tells access whose dossier is whose. */
@Component
class OwnDossiers implements Dossiers {

    private final EnrolmentOffice enrolments;

    OwnDossiers(EnrolmentOffice enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public Optional<DossierReference> ownDossierOf(Account account) {
        return enrolments
                .dossierOf(Visitor.actor(account, Role.LEADER))
                .map(dossier -> new DossierReference(dossier.value()));
    }
}
