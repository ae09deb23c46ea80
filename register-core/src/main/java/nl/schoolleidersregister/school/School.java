package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one school location. */
public final class School extends Stream<SchoolEvent> {

    private static final String TYPE = "school:";

    /** Null until the first import. */
    private @Nullable SchoolRecord onFile;

    /** A school's stream by its id. */
    public School(String id) {
        super(id);
    }

    /** Id of a school's stream. */
    public static String streamOf(SchoolCode code) {
        return TYPE + code.value();
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(SchoolCommand command) {
        switch (command) {
            case SchoolCommand.ImportSchool order -> takeOver(order);
        }
    }

    private void takeOver(SchoolCommand.ImportSchool order) {
        if (onFile == null) {
            record(new SchoolEvent.SchoolImported(
                    order.code(), order.school(), order.origin().at()));
        } else if (!onFile.equals(order.school())) {
            record(new SchoolEvent.SchoolChanged(
                    order.code(), order.school(), order.origin().at()));
        }
    }

    @EventSourcingHandler
    void evolve(SchoolEvent event) {
        onFile = switch (event) {
            case SchoolEvent.SchoolImported fact -> fact.school();
            case SchoolEvent.SchoolChanged fact -> fact.school();
        };
    }
}
