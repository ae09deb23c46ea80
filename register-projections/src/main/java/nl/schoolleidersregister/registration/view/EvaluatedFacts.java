package nl.schoolleidersregister.registration.view;

import java.util.Collection;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Facts;

/** What an evaluation rests on, taken from what is on file about a registered person. */
public final class EvaluatedFacts {

    private EvaluatedFacts() {}

    /** The facts of the running cycle; nothing for who is not registered. */
    public static Optional<Facts> of(Dossier dossier, Collection<LedgerLine> ledger) {
        return dossier.career()
                .facts(ledger.stream()
                        .filter(LedgerLine::stands)
                        .map(LedgerLine::earned)
                        .toList());
    }
}
