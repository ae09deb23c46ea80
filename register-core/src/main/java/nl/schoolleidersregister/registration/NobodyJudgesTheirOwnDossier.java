package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** No bias: a registrar who is also a school leader leaves the own dossier to a colleague. */
@Basis(
        code = "registration.not-own-dossier",
        article = "Awb 2:4",
        since = "2015-01-01",
        says = "Niemand beslist over het eigen dossier.")
public record NobodyJudgesTheirOwnDossier(
        DossierId dossier, @Nullable DossierId judge) implements Rule {

    @Override
    public boolean holds() {
        return !dossier.equals(judge);
    }
}
