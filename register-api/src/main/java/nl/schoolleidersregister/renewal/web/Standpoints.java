package nl.schoolleidersregister.renewal.web;

import java.util.List;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Gathers where somebody registered stands. */
@Component
class Standpoints {

    private final LedgerLines ledger;
    private final Grounds grounds;
    private final Visitor visitor;

    Standpoints(LedgerLines ledger, Grounds grounds, Visitor visitor) {
        this.ledger = ledger;
        this.grounds = grounds;
        this.visitor = visitor;
    }

    Standpoint of(Dossier dossier) {
        List<Earned> earned = ledger.of(new DossierId(dossier.id())).stream()
                .filter(LedgerLine::stands)
                .map(LedgerLine::earned)
                .toList();
        return new Standpoint(dossier.career(), earned, visitor.today(), grounds.rules());
    }
}
