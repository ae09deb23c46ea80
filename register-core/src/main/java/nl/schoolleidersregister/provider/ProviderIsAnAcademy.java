package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what is there can end. */
@Basis(code = "provider.academy", article = "H1", since = "2015-01-01", says = "Deze aanbieder is geen huisacademie.")
public record ProviderIsAnAcademy(boolean academy) implements Rule {

    @Override
    public boolean holds() {
        return academy;
    }
}
