package nl.schoolleidersregister.provider;

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
}
