package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every regulation and every standard that was ever adopted: what a decision on one regulation needs of the others.
 *
 * @param regulations in no order
 * @param standards in no order
 */
public record RulesOnFile(List<AdoptedRegulation> regulations, List<AdoptedStandard> standards) {

    public RulesOnFile {
        regulations = List.copyOf(regulations);
        standards = List.copyOf(standards);
    }

    boolean hasNone() {
        return regulations.isEmpty();
    }

    boolean hasDay(LocalDate inForceFrom) {
        return regulations.stream()
                .anyMatch(one -> one.everHolds() && one.inForceFrom().equals(inForceFrom));
    }

    Optional<Set<Competence>> competencesOf(StandardId standard) {
        return standards.stream()
                .filter(one -> one.id().equals(standard))
                .map(AdoptedStandard::competences)
                .findFirst();
    }

    /** What was learned under the standards of regulations that come into force before a day. */
    Set<Competence> competencesBefore(LocalDate day) {
        return regulations.stream()
                .filter(one -> one.everHolds() && one.inForceFrom().isBefore(day))
                .flatMap(one -> competencesOf(one.standard()).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether, without this one, a regulation is in force on a day and on every day after it. */
    boolean oneHoldsAlwaysFrom(LocalDate day, RegulationId without) {
        @Nullable LocalDate open = day;
        while (open != null) {
            var next = latestOn(open, without);
            if (next.isEmpty()) {
                return false;
            }
            open = next.get().repealedFrom();
        }
        return true;
    }

    /** Of those in force on a day the one that is so for longest. */
    private Optional<AdoptedRegulation> latestOn(LocalDate day, RegulationId without) {
        return regulations.stream()
                .filter(one -> !one.id().equals(without) && one.holdsOn(day))
                .max((one, other) -> until(one).compareTo(until(other)));
    }

    private static LocalDate until(AdoptedRegulation one) {
        return Optional.ofNullable(one.repealedFrom()).orElse(LocalDate.MAX);
    }
}
