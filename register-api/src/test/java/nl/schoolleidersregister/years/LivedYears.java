package nl.schoolleidersregister.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.Status;

/** What is asked of years that were lived. */
final class LivedYears {

    private LivedYears() {}

    /** Every change of every status has its cause, and no dossier failed on any day. */
    static void assertCaused(LivedRegister lived) {
        var causes = lived.causes();
        assertThat(causes.values()).allSatisfy(one -> assertThat(one.changes()).isNotEmpty());
        lived.assertNoFaults();
        var changes = new TreeMap<String, Integer>();
        causes.values().stream()
                .flatMap(one -> one.changes().stream())
                .forEach(change -> changes.merge(
                        change.from() + " to " + change.to() + " by " + change.cause() + " of " + change.by(),
                        1,
                        Integer::sum));
        changes.forEach((change, times) -> System.out.println(times + " x " + change));
        lived.people()
                .forEach(person ->
                        person.refusals().forEach(refusal -> System.out.println(person + " was refused: " + refusal)));
    }

    /** All that anybody was to the register. */
    static Set<Status> statuses(LivedRegister lived) {
        var reached = EnumSet.of(Status.ENROLLED);
        lived.causes().values().forEach(one -> reached.addAll(one.statuses()));
        return reached;
    }

    /** Kinds of facts of a registration that never occurred. */
    static Set<String> missing(LivedRegister lived) {
        var missing = new TreeSet<String>();
        kinds(RegistrationEvent.class).forEach(kind -> missing.add(kind.getSimpleName()));
        missing.removeAll(lived.kinds().keySet());
        return missing;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(LivedYears::kinds) : Stream.of(type);
    }

    /** Two registers of one seed hold the same facts, some of them of days on which nobody did anything. */
    static void assertSame(LivedRegister every, LivedRegister missing, Rest rest) {
        var told = every.told();
        var other = missing.told();
        assertThat(other.keySet()).isEqualTo(told.keySet());
        told.forEach((person, facts) -> assertThat(other.get(person)).as(person).isEqualTo(facts));
        assertThat(every.people().stream()
                        .flatMap(person -> every.facts(person).stream())
                        .map(LoggedEvent::event)
                        .filter(RegistrationEvent.class::isInstance)
                        .map(RegistrationEvent.class::cast)
                        .filter(fact -> rest.days().contains(Trait.dayOf(fact))))
                .as("what days bring to people who rest")
                .isNotEmpty();
    }
}
