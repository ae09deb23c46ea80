package nl.schoolleidersregister.leader.web;

import java.time.LocalDate;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
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
    private final Rulebooks rulebooks;

    Standings(LedgerLines ledger, Activities activities, Rulebooks rulebooks) {
        this.ledger = ledger;
        this.activities = activities;
        this.rulebooks = rulebooks;
    }

    Standing of(Dossier dossier, LocalDate today) {
        var id = new DossierId(dossier.id());
        var on = dossier.career().lookedAt(today);
        var facts = EvaluatedFacts.of(dossier, ledger.of(id)).orElseThrow();
        var applied = rulebooks.book().applied(facts, on);
        return new Standing(applied.facts(), applied.regulation(), on, activities.of(id));
    }
}
