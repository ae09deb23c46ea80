package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one example. */
public sealed interface PrecedentCommand extends Command {

    /** Which. */
    PrecedentId precedent();

    /** Publish an example. */
    record PublishPrecedent(PrecedentId precedent, Origin origin, Example example) implements PrecedentCommand {}

    /**
     * Show it no more.
     *
     * <p>Refused by {@link PrecedentIsPublic}.
     */
    record WithdrawPrecedent(PrecedentId precedent, Origin origin) implements PrecedentCommand {}
}
