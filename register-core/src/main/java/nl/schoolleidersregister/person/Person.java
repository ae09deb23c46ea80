package nl.schoolleidersregister.person;

import java.util.UUID;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one person's details. */
public final class Person extends Stream<PersonEvent> {

    private static final String TYPE = "person:";

    /** A person's stream by its id. */
    public Person(String id) {
        super(id);
    }

    /** Id of the stream that belongs to a dossier. */
    public static String streamOf(DossierId dossier) {
        return TYPE + dossier;
    }

    @Override
    protected Subject subject() {
        return new DossierId(UUID.fromString(id().substring(TYPE.length()))).subject();
    }

    /** Decides an order. */
    public void decide(PersonCommand command) {
        switch (command) {
            case PersonCommand.RecordDetails order ->
                record(new PersonEvent.DetailsRecorded(
                        Personal.of(order.name()),
                        Personal.of(order.birthDate()),
                        Personal.of(order.email()),
                        order.origin().at()));
        }
    }

    /** Nothing that is decided here depends on earlier details yet. */
    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case PersonEvent.DetailsRecorded _ -> {}
        }
    }
}
