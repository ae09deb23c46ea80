package nl.schoolleidersregister.person;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.person.PersonCommand.AskNameChange;
import nl.schoolleidersregister.person.PersonCommand.ChangeEmail;
import nl.schoolleidersregister.person.PersonCommand.ChangeName;
import nl.schoolleidersregister.person.PersonCommand.DeclineNameChange;
import nl.schoolleidersregister.person.PersonCommand.RecordDeath;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.EmailChanged;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonEvent.NameChangeDeclined;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one person's details. */
public final class Person extends Stream<PersonEvent> {

    private static final String TYPE = "person:";

    private Personal<PersonName> name = Personal.erased();
    private Personal<EmailAddress> email = Personal.erased();
    private @Nullable LocalDate born;
    private boolean asked;
    private boolean died;

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

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(PersonCommand command) {
        switch (command) {
            case RecordDetails order ->
                record(new DetailsRecorded(
                        Personal.of(order.name()),
                        Personal.of(order.birthDate()),
                        Personal.of(order.email()),
                        order.origin().at()));
            case AskNameChange order -> ask(order);
            case ChangeName order -> change(order);
            case DeclineNameChange order -> decline(order);
            case ChangeEmail order -> change(order);
            case RecordDeath order -> died(order);
        }
    }

    private void ask(AskNameChange order) {
        Rule.check(new PersonIsAlive(died), new NameDiffersFromBefore(isNow(order.name())));
        record(new NameChangeAsked(
                Personal.of(order.name()),
                Personal.of(order.why()),
                order.origin().at()));
    }

    private void change(ChangeName order) {
        Rule.check(
                new PersonIsAlive(died),
                new NobodyRecordsTheirOwnName(order.dossier(), order.judge()),
                new NameDiffersFromBefore(isNow(order.name())));
        record(new DetailsChanged(
                Personal.of(order.name()),
                Personal.of(order.why()),
                order.origin().at()));
    }

    private boolean isNow(PersonName other) {
        return name.known().filter(other::equals).isPresent();
    }

    private void decline(DeclineNameChange order) {
        Rule.check(new NameChangeWaits(asked), new NobodyRecordsTheirOwnName(order.dossier(), order.judge()));
        record(new NameChangeDeclined(
                Personal.of(order.reason()), order.origin().at()));
    }

    private void change(ChangeEmail order) {
        Rule.check(new PersonIsAlive(died));
        if (email.known().filter(order.email()::equals).isEmpty()) {
            record(new EmailChanged(Personal.of(order.email()), order.origin().at()));
        }
    }

    private void died(RecordDeath order) {
        Rule.check(
                new PersonIsAlive(died),
                new NobodyRecordsTheirOwnName(order.dossier(), order.judge()),
                new DeathHasCome(order.on(), order.origin().today()),
                new DeathComesAfterBirth(order.on(), born));
        record(new Died(Personal.of(new DayOfDeath(order.on())), order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        switch (event) {
            case DetailsRecorded fact -> {
                name = fact.name();
                email = fact.email();
                born = fact.birthDate().known().map(BirthDate::value).orElse(null);
            }
            case NameChangeAsked _ -> asked = true;
            case DetailsChanged fact -> {
                name = fact.name();
                asked = false;
            }
            case NameChangeDeclined _ -> asked = false;
            case EmailChanged fact -> email = fact.email();
            case Died _ -> {
                asked = false;
                died = true;
            }
        }
    }
}
