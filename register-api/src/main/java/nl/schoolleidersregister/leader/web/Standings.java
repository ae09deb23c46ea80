package nl.schoolleidersregister.leader.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.EvaluatedFacts;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Gathers what is known of a registered leader. */
@Component
class Standings {

    private final LedgerLines ledger;
    private final Activities activities;
    private final KnownRegulations regulations;

    Standings(LedgerLines ledger, Activities activities, KnownRegulations regulations) {
        this.ledger = ledger;
        this.activities = activities;
        this.regulations = regulations;
    }

    Standing of(Dossier dossier, LocalDate today) {
        var id = new DossierId(dossier.id());
        var registration = requireNonNull(dossier.registration());
        return new Standing(
                EvaluatedFacts.of(dossier, ledger.of(id)).orElseThrow(),
                regulations.find(registration.regulation()).orElseThrow(),
                today.isBefore(registration.from()) ? registration.from() : today,
                activities.of(id));
    }
}
