package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.StandingCommand.GiveBack;
import nl.schoolleidersregister.registration.StandingCommand.MergeInto;
import nl.schoolleidersregister.registration.StandingCommand.TakeOver;
import nl.schoolleidersregister.registration.StandingCommand.UndoMerge;
import nl.schoolleidersregister.registration.StandingEvent.GaveBack;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.TookOver;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** Two dossiers of one person become one, and apart again when that was a mistake. */
final class Merging {

    private final Live live;
    private final Ledger ledger;

    Merging(Live live, Ledger ledger) {
        this.live = live;
        this.ledger = ledger;
    }

    void merge(MergeInto order) {
        var career = live.career();
        Rule.check(
                new MergeIsBetweenTwo(order.dossier(), order.other()),
                new NeitherIsMerged(career.standing().mergedInto() != null),
                new NothingWentOnInIt(!career.standing().tookOver().isEmpty()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()),
                new RegisteredOneStays(career.cycles().running() != null, order.staysRegistered()));
        live.record(new MergedInto(
                order.other(), Personal.of(order.reason()), order.origin().at()));
    }

    void undo(UndoMerge order) {
        var other = live.career().standing().mergedInto();
        Rule.check(new MergeIsOnFile(other != null), new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(new MergeUndone(
                requireNonNull(other),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    void takeOver(TakeOver order) {
        Rule.check(
                new DossierIsOpen(live.career().isOpen()),
                new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        var taken = taken(order.other());
        var points = order.points().stream()
                .filter(one -> !ledger.stands(one.credit()))
                .filter(one -> taken.stream().noneMatch(it -> it.credits().contains(one.credit())))
                .toList();
        if (taken.isEmpty() || !points.isEmpty()) {
            live.record(new TookOver(
                    order.other(),
                    alias(order.alias()),
                    points.stream().map(PePoints::credit).toList(),
                    order.origin().at()));
            points.forEach(
                    one -> live.record(new PePointsEarned(one, order.origin().at())));
        }
    }

    private static @Nullable Personal<RegisterNumber> alias(@Nullable RegisterNumber number) {
        return number == null ? null : Personal.of(number);
    }

    void giveBack(GiveBack order) {
        var taken = taken(order.other());
        Rule.check(
                new MergeIsOnFile(!taken.isEmpty()), new NobodyJudgesTheirOwnDossier(order.dossier(), order.judge()));
        live.record(new GaveBack(order.other(), order.origin().at()));
        taken.stream()
                .flatMap(one -> one.credits().stream())
                .filter(ledger::stands)
                .forEach(credit -> live.record(new PePointsReversed(
                        credit, Reversal.MERGE_UNDONE, order.origin().at())));
    }

    /** What was taken over from a dossier; more than once where points came later. */
    private List<Standing.Taken> taken(DossierId other) {
        return live.career().standing().tookOver().stream()
                .filter(one -> one.other().equals(other))
                .toList();
    }
}
