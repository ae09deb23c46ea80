package nl.schoolleidersregister.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.shared.Period;

/** What keeps an assessor from a piece of work (art. F4 first, then what was agreed). */
final class Hindrances {

    /** Years in which a common board makes somebody too close (art. F4). */
    private static final int YEARS = 3;

    private Hindrances() {}

    /** All of them, in the order of their list; none when the assessor can judge it. */
    static List<Hindrance> of(Candidate assessor, Background person, Work work, Set<GuideAccount> readers) {
        var found = new ArrayList<>(conflicts(assessor, person, work.today()));
        add(found, Hindrance.ALREADY, hasRead(assessor, work, readers));
        add(found, Hindrance.NOT_RECOGNISED, !assessor.recognised() || assessor.account() == null);
        var judges = assessor.remit().competences();
        add(found, Hindrance.OTHER_COMPETENCES, !Set.copyOf(judges).containsAll(work.competences()));
        add(found, Hindrance.NO_ROOM, assessor.load().open() >= assessor.remit().atOnce());
        return found;
    }

    private static List<Hindrance> conflicts(Candidate assessor, Background person, LocalDate today) {
        var found = new ArrayList<Hindrance>();
        add(found, Hindrance.SELF, person.person().equals(assessor.dossier()));
        add(found, Hindrance.SAME_BOARD, shareABoard(assessor.stays(), person.stays(), lately(today)));
        add(
                found,
                Hindrance.GUIDE,
                assessor.account() != null && person.guides().contains(assessor.account()));
        add(
                found,
                Hindrance.TRAINER,
                assessor.provider() != null && person.trainers().contains(assessor.provider()));
        add(found, Hindrance.DECLARED, assessor.declared().contains(person.person()));
        return found;
    }

    private static void add(List<Hindrance> found, Hindrance one, boolean holds) {
        if (holds) {
            found.add(one);
        }
    }

    /** Three years back, today included. */
    private static Period lately(LocalDate today) {
        return new Period(today.minusYears(YEARS), today.plusDays(1));
    }

    /** They need not have worked there together: who came after the other knows the same people. */
    private static boolean shareABoard(List<Stay> ones, List<Stay> others, Period lately) {
        return ones.stream()
                .filter(one -> one.touches(lately))
                .anyMatch(one ->
                        others.stream().anyMatch(other -> other.board().equals(one.board()) && other.touches(lately)));
    }

    private static boolean hasRead(Candidate assessor, Work work, Set<GuideAccount> readers) {
        return work.readers().contains(assessor.recognition())
                || (assessor.account() != null && readers.contains(assessor.account()));
    }
}
