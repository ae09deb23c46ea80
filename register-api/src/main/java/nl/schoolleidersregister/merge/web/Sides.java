package nl.schoolleidersregister.merge.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what tells whether two dossiers are of one person. */
@Component
class Sides {

    private static final String GONE = "–";

    private final Dossiers dossiers;
    private final LedgerLines ledger;
    private final Rulebooks rulebooks;

    Sides(Dossiers dossiers, LedgerLines ledger, Rulebooks rulebooks) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.rulebooks = rulebooks;
    }

    Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String name(Dossier dossier) {
        return ShownName.of(dossier);
    }

    Side of(UUID id, LocalDate today) {
        var dossier = find(id);
        var person = dossier.person();
        var registration = dossier.registration();
        return new Side(
                id.toString(),
                dossier.version(),
                name(dossier),
                person == null ? null : person.birthDate(),
                person == null ? GONE : person.email(),
                registration == null ? null : registration.number(),
                dossier.status(),
                dossier.enrolledOn(),
                registration == null ? null : registration.until(),
                points(id, today),
                dossier.employments().stream().map(Sides::work).toList());
    }

    private static Side.Work work(EmploymentOnFile on) {
        return new Side.Work(on.schoolName() == null ? GONE : on.schoolName(), on.from(), on.until());
    }

    private BigDecimal points(UUID id, LocalDate today) {
        var minutes = ledger.of(new DossierId(id)).stream()
                .filter(LedgerLine::stands)
                .mapToLong(line -> line.points().minutes().value())
                .sum();
        var each = rulebooks.book().inForceOn(today).regulation().minutesPerPoint();
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(each), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
