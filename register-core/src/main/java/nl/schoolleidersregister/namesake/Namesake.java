package nl.schoolleidersregister.namesake;

import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one task. */
public final class Namesake extends Stream<NamesakeEvent> {

    private static final String TYPE = "namesake:";

    private boolean open;

    /** A task's stream by its id. */
    public Namesake(String id) {
        super(id);
    }

    /** Id of a task's stream. */
    public static String streamOf(NamesakeCase id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id().substring(TYPE.length()));
    }

    /** Decides an order. */
    public void decide(NamesakeCommand command) {
        var at = command.origin().at();
        switch (command) {
            case NamesakeCommand.Suspect order ->
                record(new NamesakeEvent.Suspected(
                        order.existing(),
                        new NamesakeEvent.Applicant(order.origin().actor().account()),
                        Personal.of(order.attempt()),
                        at));
            case NamesakeCommand.Admit order -> {
                Rule.check(new NamesakeTaskIsOpen(open));
                record(new NamesakeEvent.Admitted(Personal.of(order.reason()), at));
            }
            case NamesakeCommand.Dismiss _ -> {
                Rule.check(new NamesakeTaskIsOpen(open));
                record(new NamesakeEvent.Dismissed(at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(NamesakeEvent event) {
        open = switch (event) {
            case NamesakeEvent.Suspected _ -> true;
            case NamesakeEvent.Admitted _ -> false;
            case NamesakeEvent.Dismissed _ -> false;
        };
    }
}
