package nl.schoolleidersregister.choice.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.EvaluatedFacts;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** What an own choice would bring, were it accepted now. */
@Component
class Worth {

    private static final EntryId CHOSEN = new EntryId("chosen");

    private final Visitor visitor;
    private final Grounds grounds;
    private final Dossiers dossiers;
    private final LedgerLines ledger;

    Worth(Visitor visitor, Grounds grounds, Dossiers dossiers, LedgerLines ledger) {
        this.visitor = visitor;
        this.grounds = grounds;
        this.dossiers = dossiers;
        this.ledger = ledger;
    }

    /**
     * Points of it.
     *
     * @param asked by its time alone
     * @param counts of those in the running cycle, by all rules
     */
    record Points(BigDecimal asked, BigDecimal counts) {

        /** Whether all of its time counts. */
        public boolean inFull() {
            return asked.compareTo(counts) == 0;
        }
    }

    /** Nothing for who is not registered: then there is no cycle in which it could count. */
    Optional<Points> of(ChoiceOnFile choice) {
        return dossiers.find(choice.dossier()).flatMap(dossier -> of(choice, dossier));
    }

    /** The same, of somebody's dossier. */
    Optional<Points> of(ChoiceOnFile choice, Dossier dossier) {
        return EvaluatedFacts.of(dossier, ledger.of(choice.dossier()))
                .map(facts -> points(choice, facts, dossier.career().lookedAt(visitor.today())));
    }

    private Points points(ChoiceOnFile choice, Facts facts, LocalDate on) {
        var with = facts.withEntries(Stream.concat(facts.entries().stream(), Stream.of(entry(choice)))
                .toList());
        var book = grounds.rules();
        var judged = book.judge(with, on);
        var before = book.evaluate(facts, on).finding(FindingRule.POINTS_TOTAL).achieved();
        var after = judged.evaluation().finding(FindingRule.POINTS_TOTAL).achieved();
        var perPoint = judged.regulation().minutesPerPoint();
        return new Points(points(choice.minutes().value(), perPoint), points(after - before, perPoint));
    }

    private static Entry entry(ChoiceOnFile choice) {
        return new Entry(
                CHOSEN,
                choice.lastDay(),
                choice.firstDay(),
                choice.minutes().value(),
                Basis.EXPLAINED,
                choice.form(),
                null,
                choice.competences());
    }

    private static BigDecimal points(long minutes, int perPoint) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(perPoint), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
