package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** One leader: what they are like, and what stands in their dossier. */
final class Leader {

    private static final double EAGER = 1.28;
    private static final double USUAL = 1.17;
    private static final double SLACK = 0.9;
    private static final double POOR = 0.5;

    private final int number;
    private final DossierId dossier;
    private final LocalDate comes;
    private final SplittableRandom chance;
    private final double zeal;
    private Career career = Career.NONE;
    private LocalDate looksAgain = LocalDate.MIN;
    private boolean hurries;

    Leader(int number, DossierId dossier, Size size, SplittableRandom chance) {
        this.number = number;
        this.dossier = dossier;
        this.chance = chance;
        this.comes = arrival(size);
        this.zeal = zeal(chance.nextInt(100));
    }

    /** Most come when the register opens, the others as they become leaders. */
    private LocalDate arrival(Size size) {
        var days = size.last().toEpochDay() - size.first().toEpochDay();
        var opening = Math.min(days, 540);
        return size.first().plusDays(chance.nextInt(100) < 72 ? chance.nextLong(opening) : chance.nextLong(days));
    }

    private static double zeal(int percent) {
        if (percent < 25) {
            return EAGER;
        }
        if (percent < 80) {
            return USUAL;
        }
        return percent < 94 ? SLACK : POOR;
    }

    void read(RegistrationEvent event) {
        career = career.after(event);
        looksAgain = LocalDate.MIN;
    }

    int number() {
        return number;
    }

    DossierId dossier() {
        return dossier;
    }

    LocalDate comes() {
        return comes;
    }

    SplittableRandom chance() {
        return chance;
    }

    Career career() {
        return career;
    }

    RegisterNumber registerNumber() {
        return RegisterNumber.ofSerial(RegisterNumber.FIRST_SERIAL + number);
    }

    Origin now(World world) {
        return Office.LEADER.at(world, number);
    }

    /** Whether a day brings them something; who has not enrolled has no dossier yet. */
    boolean isConcernedBy(LocalDate day, Rulebook rules) {
        return career.admission().enrolledOn() != null && !day.isBefore(looksAgain) && career.isConcernedBy(day, rules);
    }

    /**
     * A day is met. The register looks every day at whoever waits for something; that costs most of the time that a
     * history takes and seldom brings anything, so here it looks again when something happened, or a week later.
     */
    void meets(LocalDate day) {
        looksAgain = day.plusWeeks(1);
    }

    /** Whether they go to courses now. */
    boolean learns() {
        var status = career.status();
        return status.isInRegister() && status != Status.PAUSED && status != Status.SUSPENDED;
    }

    /** Something that happens to so many of a thousand. */
    boolean isOneOf(int thousand) {
        return chance.nextInt(1000) < thousand;
    }

    /** A whole number around this many, more for the eager. */
    int some(double many) {
        var meant = many * zeal * (hurries ? 2.2 : 1);
        var whole = (int) meant;
        return whole + (chance.nextDouble() < meant - whole ? 1 : 0);
    }

    boolean isZealous() {
        return zeal > 1;
    }

    /** With the end of a cycle in sight most people learn more. */
    void hurry(boolean now) {
        hurries = now;
    }
}
