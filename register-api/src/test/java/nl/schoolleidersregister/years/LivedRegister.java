package nl.schoolleidersregister.years;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import nl.schoolleidersregister.registration.view.RegisterEntry;
import nl.schoolleidersregister.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register on databases of its own, in which years pass while somebody looks. */
final class LivedRegister implements AutoCloseable {

    private static final int LAPSED_SHOWN_MONTHS = 24;

    private final TestDatabase database = TestDatabase.fresh();
    private final YearsRegister register;
    private final Years years;

    LivedRegister(long seed, Rest rest) {
        this.register =
                new YearsRegister(database.register(), database.keys(), database.registerUnpooled(), Years.BEFORE);
        this.years = new Years(register, seed, rest);
    }

    /** Lives up to and including a day. */
    void liveUntil(LocalDate last) {
        while (years.today().isBefore(last)) {
            years.nextDay();
        }
    }

    /**
     * The same, and every morning what is shown of whoever has news is compared with what they read in their dossier;
     * once in so many days the day's round is made again, before anybody does anything.
     */
    void liveUntil(LocalDate last, int again) {
        while (years.today().isBefore(last)) {
            years.nextDay(some -> {
                assertShown(some);
                if (years.today().toEpochDay() % again == 0) {
                    assertSameDayAgainChangesNothing();
                }
            });
        }
    }

    List<Person> people() {
        return years.people();
    }

    private void assertShown(Set<Person> some) {
        some.forEach(person -> assertShown(person, person.career()));
    }

    private void assertShown(Person person, Career career) {
        var shown = register.part(Dossiers.class).find(person.dossier()).orElseThrow();
        assertThat(shown.career()).as("%s on %s", person, years.today()).isEqualTo(career);
        if (career.status() != Status.MERGED) {
            var entry = register.part(RegisterEntries.class).find(person.registerNumber(), years.today());
            assertThat(entry.map(RegisterEntry::status).filter(Status::isInRegister))
                    .as("public entry of %s on %s", person, years.today())
                    .isEqualTo(java.util.Optional.of(career.status()).filter(Status::isInRegister));
            assertThat(entry.isPresent()).isEqualTo(isPublic(career));
        }
    }

    private boolean isPublic(Career career) {
        var ended = career.standing().ended();
        return career.status().isInRegister()
                || (career.status() == Status.LAPSED
                        && ended != null
                        && years.today().isBefore(ended.on().plusMonths(LAPSED_SHOWN_MONTHS)));
    }

    /** As where the note that the round was made is lost: it is made once more. */
    private void assertSameDayAgainChangesNothing() {
        var log = register.part(LogReader.class);
        var before = log.last();
        JdbcClient.create(database.registerOwner())
                .sql("delete from day_round where day = ?")
                .param(years.today())
                .update();
        register.makeRounds();
        assertThat(log.last()).as("a day that is begun again").isEqualTo(before);
    }

    /** Every dossier's facts, in order, each as it can be told. */
    Map<String, List<String>> told() {
        var told = new LinkedHashMap<String, List<String>>();
        people().forEach(person -> told.put(
                person.toString(),
                facts(person).stream()
                        .map(logged -> logged.metadata().role() + " " + Telling.of(logged.event()))
                        .toList()));
        return told;
    }

    List<LoggedEvent> facts(Person person) {
        return register.part(LogReader.class).about(person.dossier().subject().value());
    }

    /** How often each kind of fact of a registration is in the log. */
    Map<String, Integer> kinds() {
        return people().stream()
                .flatMap(person -> facts(person).stream())
                .map(LoggedEvent::event)
                .filter(RegistrationEvent.class::isInstance)
                .collect(toMap(fact -> fact.getClass().getSimpleName(), _ -> 1, Integer::sum));
    }

    /** Causes of everything in each dossier, once more compared with what is shown. */
    Map<Person, Causes> causes() {
        var causes = new LinkedHashMap<Person, Causes>();
        for (var person : people()) {
            var walked = Causes.in(facts(person));
            assertShown(person, walked.career());
            causes.put(person, walked);
        }
        return causes;
    }

    /** Nobody's day failed. */
    void assertNoFaults() {
        assertThat(register.part(DayRounds.class).faults()).isEmpty();
    }

    @Override
    public void close() {
        register.close();
        database.close();
    }
}
