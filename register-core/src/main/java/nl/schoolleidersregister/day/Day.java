package nl.schoolleidersregister.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of all days: there is one. */
public final class Day extends Stream<DayEvent> {

    /** Id of the one stream. */
    public static final String STREAM = "day:register";

    private static final ZoneId REGISTER = ZoneId.of("Europe/Amsterdam");
    private static final Actor BY_ITSELF = new Actor(new UUID(0, 0), Role.REGISTER);

    /** Null before the first day of the register. */
    private @Nullable LocalDate last;

    /** The stream by its id. */
    public Day(String id) {
        super(id);
    }

    /** The moment at which a day begins on the register's calendar, whenever that is recorded. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(REGISTER).toInstant();
    }

    /** Of an order that the register gives because a day begins, whenever it comes to it: it holds as of that day. */
    public static Origin inTheNameOf(LocalDate day) {
        return new Origin(BY_ITSELF, startOf(day));
    }

    /** Of an order that the register gives by itself, at the moment at which it gives it. */
    public static Origin byTheRegister(Instant now) {
        return new Origin(BY_ITSELF, now);
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(DayCommand command) {
        switch (command) {
            case DayCommand.BeginDay order -> begin(order);
        }
    }

    private void begin(DayCommand.BeginDay order) {
        if (order.day().equals(last)) {
            return;
        }
        Rule.check(
                new DaysFollowEachOther(last, order.day()),
                new DayHasCome(order.day(), order.origin().today()));
        record(new DayEvent.DayBegan(order.day(), startOf(order.day())));
    }

    @EventSourcingHandler
    void evolve(DayEvent event) {
        last = switch (event) {
            case DayEvent.DayBegan fact -> fact.day();
        };
    }
}
