package nl.schoolleidersregister.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.recognition.Stay;

/** Who can judge, written down a second time: day by day, as slowly and plainly as can be. */
final class SecondCheck {

    private SecondCheck() {}

    static boolean canJudge(Candidate one, Background person, Work work, List<Candidate> all) {
        if (!one.recognised()
                || one.account() == null
                || one.load().open() >= one.remit().atOnce()) {
            return false;
        }
        for (var competence : work.competences()) {
            if (!one.remit().competences().contains(competence)) {
                return false;
            }
        }
        for (var other : all) {
            if (work.readers().contains(other.recognition()) && Objects.equals(other.account(), one.account())) {
                return false;
            }
        }
        return !isTooClose(one, person, work.today());
    }

    private static boolean isTooClose(Candidate one, Background person, LocalDate today) {
        if (person.person().equals(one.dossier()) || one.declared().contains(person.person())) {
            return true;
        }
        if (person.guides().contains(Objects.requireNonNull(one.account()))) {
            return true;
        }
        if (one.provider() != null && person.trainers().contains(one.provider())) {
            return true;
        }
        for (var mine : one.stays()) {
            for (var theirs : person.stays()) {
                if (mine.board().equals(theirs.board()) && wasThere(mine, today) && wasThere(theirs, today)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wasThere(Stay stay, LocalDate today) {
        for (var day = today; !day.isBefore(today.minusYears(3)); day = day.minusDays(1)) {
            var begun = !day.isBefore(stay.from());
            var over = stay.until() != null && !day.isBefore(stay.until());
            if (begun && !over) {
                return true;
            }
        }
        return false;
    }
}
