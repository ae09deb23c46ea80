package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.Facts;

/**
 * A registration as it was on a day, told again from the facts that somebody knows: folded by the code that decides and
 * by which the views fold.
 *
 * @param career what the registration had come to
 * @param earned what stood in the ledger, whatever the day it was learned on
 */
public record Retold(Career career, List<Earned> earned) {

    public Retold {
        earned = List.copyOf(earned);
    }

    /**
     * What was true on a day. Decisions after it are left out; what somebody did is all in, with days of its own, and
     * an evaluation on the day takes what it should.
     *
     * @param known facts of one registration in the order of its stream, all of them or those that were known once
     */
    public static Retold on(LocalDate day, Collection<RegistrationEvent> known) {
        var career = Career.NONE;
        var ledger = new Ledger();
        for (var fact : known) {
            if (!HoldsFrom.day(fact).isAfter(day)) {
                career = career.after(fact);
                ledger.evolve(fact);
            }
        }
        return new Retold(career, ledger.earned());
    }

    /** What an evaluation of the cycle that ran rests on; nothing for who was not registered. */
    public Optional<Facts> facts() {
        return career.facts(earned);
    }
}
