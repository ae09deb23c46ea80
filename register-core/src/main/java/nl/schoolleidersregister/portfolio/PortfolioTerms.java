package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Draw;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;

/** Numbers of the articles about portfolios. */
public final class PortfolioTerms {

    /** Fewest PE of one entry (art. F1). */
    public static final int FEWEST = 10;

    /** Most PE of one entry (art. F1). */
    public static final int MOST = 40;

    /** Above so many PE two assessors judge (art. F2). */
    public static final int ONE_READER = 20;

    /** Of the others this part gets a second assessor (art. F2). */
    public static final Percent SECOND = new Percent(20_00);

    private static final Term SUPPLEMENT = new Term.Days(28);
    private static final Term JUDGING = new Term.Weeks(4);
    private static final Term TALK = new Term.Weeks(2);
    private static final int MINUTES = 60;

    private PortfolioTerms() {}

    /** The time that is worth so many PE. */
    static Minutes minutes(int points) {
        return new Minutes(points * MINUTES);
    }

    /** The lot of an entry; the seed of a year is published before the year begins. */
    static Draw draw(UUID entry, LocalDate handedIn) {
        return new Draw("tweede-beoordelaar-" + handedIn.getYear(), entry, SECOND);
    }

    /** Last day on which a judgement is in time. */
    public static LocalDate judgedBy(LocalDate assigned) {
        return LegalClock.started(assigned, JUDGING).lastDay(assigned);
    }

    static LocalDate talkedBy(LocalDate called) {
        return LegalClock.started(called, TALK).lastDay(called);
    }

    static LocalDate supplementedBy(LocalDate asked) {
        return LegalClock.started(asked, SUPPLEMENT).lastDay(asked);
    }
}
