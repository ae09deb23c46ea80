package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** No bias: a registrar who is also a school leader leaves the own details to a colleague. */
@Basis(
        code = "person.not-own",
        article = "Awb 2:4",
        since = "2015-01-01",
        says = "Niemand beslist over de eigen gegevens.")
public record NobodyRecordsTheirOwnName(
        DossierId dossier, @Nullable DossierId judge) implements Rule {

    @Override
    public boolean holds() {
        return !dossier.equals(judge);
    }
}
