package nl.schoolleidersregister.access;

import java.util.Optional;

/** What access asks of registration: whose dossier is whose. */
@FunctionalInterface
public interface Dossiers {

    /** The dossier of this person; empty for somebody who has not enrolled. */
    Optional<DossierReference> ownDossierOf(Account account);
}
