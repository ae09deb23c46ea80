package nl.schoolleidersregister.provider;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one provider. */
public sealed interface ProviderEvent extends Event {

    /** An organisation made itself known; what it offers is validated apart. */
    @Stored("provider.signed-up")
    record ProviderSignedUp(ProviderName name, ChamberNumber number, Instant at) implements ProviderEvent {}
}
