package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The absence is in the dossier. */
@Basis(code = "absence.on-file", article = "C3", since = "2015-01-01", says = "Deze afwezigheid staat in het dossier.")
public record AbsenceIsOnFile(boolean onFile) implements Rule {

    @Override
    public boolean holds() {
        return onFile;
    }
}
