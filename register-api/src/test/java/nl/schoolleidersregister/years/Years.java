package nl.schoolleidersregister.years;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.RegistrationEvent;

/**
 * The years of the fifty. In the morning of each day the register makes its round; then everybody reads what was
 * recorded in their dossier, and does what they meant to do on that day.
 */
public final class Years {

    /** The day before the first one. */
    public static final LocalDate BEFORE = LocalDate.of(2023, 1, 1);

    private static final int AT_ONCE = 5_000;
    private static final LocalDate ADOPTED_ON = LocalDate.of(2027, 9, 1);

    private final YearsRegister register;
    private final List<Person> people;
    private final Map<String, Person> bySubject;
    private final Plans plans = new Plans();
    private final Rest rest;
    private LocalDate today = BEFORE;
    private Position read = Position.START;

    /**
     * A day that was lived.
     *
     * @param concerned whose dossier has a new fact since the day before
     * @param done how many plans were carried out
     */
    public record Lived(LocalDate day, Set<Person> concerned, int done) {}

    /** Years in a register that was started on {@link #BEFORE}; the first regulation is adopted at once. */
    public Years(YearsRegister register, long seed, Rest rest) {
        this.register = register;
        this.rest = rest;
        this.people = Cast.of(seed, BEFORE);
        this.bySubject =
                people.stream().collect(toMap(one -> one.dossier().subject().value(), Function.identity()));
        people.forEach(one -> plans.make(one.comes(), one, one.arrival()));
        Regulating.begin(register);
        register.makeRounds();
    }

    /** Everybody. */
    public List<Person> people() {
        return people;
    }

    /** The last day that was lived. */
    public LocalDate today() {
        return today;
    }

    /** Lives one more day. */
    public Lived nextDay() {
        return nextDay(_ -> {});
    }

    /**
     * Lives one more day.
     *
     * @param morning looks at whose dossier has new facts, when they have read them and before they do anything
     */
    public Lived nextDay(Consumer<Set<Person>> morning) {
        today = today.plusDays(1);
        register.moveTo(today);
        if (!rest.days().contains(today)) {
            return live(morning);
        }
        if (!rest.missed()) {
            register.makeRounds();
        }
        return new Lived(today, Set.of(), 0);
    }

    private Lived live(Consumer<Set<Person>> morning) {
        register.makeRounds();
        var concerned = readPost();
        morning.accept(concerned);
        if (today.equals(ADOPTED_ON)) {
            Regulating.goOn(register, today);
        }
        return new Lived(today, concerned, plans.carryOut(today, register));
    }

    private Set<Person> readPost() {
        var concerned = new LinkedHashSet<Person>();
        var log = register.part(LogReader.class);
        for (var batch = log.after(read, AT_ONCE); !batch.isEmpty(); batch = log.after(read, AT_ONCE)) {
            batch.forEach(logged -> hand(logged, concerned));
            read = batch.getLast().position();
        }
        return concerned;
    }

    private void hand(LoggedEvent logged, Set<Person> concerned) {
        if (logged.event() instanceof RegistrationEvent fact) {
            var whose = requireNonNull(bySubject.get(logged.metadata().subject()), "somebody of this world");
            whose.reads(fact, plans);
            concerned.add(whose);
        }
    }
}
