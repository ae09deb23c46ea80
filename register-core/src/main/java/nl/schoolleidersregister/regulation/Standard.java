package nl.schoolleidersregister.regulation;

import java.util.HashSet;
import java.util.Set;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.StandardCommand.EndForm;
import nl.schoolleidersregister.regulation.StandardEvent.FormEnded;
import nl.schoolleidersregister.regulation.StandardEvent.StandardAdopted;
import nl.schoolleidersregister.regulation.StandardEvent.StandardDrafted;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one professional standard (beroepsstandaard). */
public final class Standard extends Stream<StandardEvent> {

    private static final String TYPE = "standard:";

    private final Set<Form> forms = new HashSet<>();
    private Stage stage = Stage.NEW;

    /** A standard's stream by its id. */
    public Standard(String id) {
        super(id);
    }

    /** Id of a standard's stream. */
    public static String streamOf(StandardId id) {
        return TYPE + id.value();
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(StandardCommand command) {
        var at = command.origin().at();
        switch (command) {
            case DraftStandard order -> {
                Rule.check(
                        new StandardNameFits(order.standard()),
                        new StandardIsNew(order.standard(), stage != Stage.NEW));
                record(new StandardDrafted(order.text(), at));
            }
            case AdoptStandard _ -> {
                Rule.check(new StandardIsDraft(stage));
                record(new StandardAdopted(at));
            }
            case EndForm order -> {
                Rule.check(
                        new FormIsOfTheStandard(order.form(), stage == Stage.ADOPTED && forms.contains(order.form())),
                        new FormEndLiesAhead(order.from(), order.origin().today()));
                record(new FormEnded(order.form(), order.from(), at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(StandardEvent event) {
        switch (event) {
            case StandardDrafted fact -> {
                stage = Stage.DRAFT;
                fact.text().forms().stream().map(LearningForm::form).forEach(forms::add);
            }
            case StandardAdopted _ -> stage = Stage.ADOPTED;
            case FormEnded fact -> forms.remove(fact.form());
        }
    }
}
