package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one provider. */
public sealed interface ProviderCommand extends Command {

    /** Which. */
    ProviderId provider();

    /**
     * Make an organisation known as a provider.
     *
     * <p>Refused by {@link OneAccountOneProvider}, {@link OneNumberOneProvider} (both by claims in the same
     * transaction).
     */
    record SignUp(ProviderId provider, Origin origin, ProviderName name, ChamberNumber number)
            implements ProviderCommand {}

    /**
     * Make a provider known as the academy of a board (huisacademie).
     *
     * <p>Refused by {@link AcademyIsOfOneBoard}.
     */
    record MakeAcademy(ProviderId provider, Origin origin, BoardNumber board) implements ProviderCommand {}

    /**
     * Make known that it belongs to that board no longer.
     *
     * <p>Refused by {@link ProviderIsAnAcademy}.
     */
    record EndAcademy(ProviderId provider, Origin origin) implements ProviderCommand {}
}
