package nl.schoolleidersregister.registration.parts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.DossierId;

/** What policies ask of the ledger of the person a fact is about, however the points were earned. */
public final class LedgerReactions {

    private LedgerReactions() {}

    /** Whom a fact is about. */
    public static DossierId dossierOf(LoggedEvent logged) {
        return new DossierId(UUID.fromString(logged.metadata().subject()));
    }

    /**
     * Points go to the ledger. When a rule refuses them, the ledger notes so: what is told again, after a crash or to a
     * register made anew from its log, must not be earned after all.
     */
    public static Reaction earn(LoggedEvent logged, Instant at, PePoints points) {
        var dossier = dossierOf(logged);
        var origin = ByTheRegister.at(at);
        return new Reaction(
                dossier.toString(),
                new EarnPePoints(dossier, origin, points),
                rule -> Optional.of(new RefusePePoints(dossier, origin, points, rule)));
    }

    /** Points leave the ledger. */
    public static Reaction reverse(LoggedEvent logged, Instant at, CreditId credit, Reversal why) {
        var dossier = dossierOf(logged);
        return Reaction.of(dossier.toString(), new ReversePePoints(dossier, ByTheRegister.at(at), credit, why));
    }
}
