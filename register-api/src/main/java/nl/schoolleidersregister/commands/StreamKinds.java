package nl.schoolleidersregister.commands;

import static nl.schoolleidersregister.commands.StreamDesk.Life.BEGINS;
import static nl.schoolleidersregister.commands.StreamDesk.Life.CONTINUES;
import static nl.schoolleidersregister.commands.StreamDesk.Life.EITHER;

import java.util.List;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceCommand;
import nl.schoolleidersregister.namesake.Namesake;
import nl.schoolleidersregister.namesake.NamesakeCommand;
import nl.schoolleidersregister.person.Person;
import nl.schoolleidersregister.person.PersonCommand;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.school.School;
import nl.schoolleidersregister.school.SchoolCommand;

/** All kinds of streams; a new one is added here. */
final class StreamKinds {

    private StreamKinds() {}

    static List<Kind<?, ?>> all() {
        return List.of(
                new Kind<>(
                        Registration.class,
                        RegistrationCommand.class,
                        Registration::new,
                        order -> Registration.streamOf(order.dossier()),
                        order -> order instanceof RegistrationCommand.Enrol ? BEGINS : CONTINUES,
                        Registration::decide),
                new Kind<>(
                        Person.class,
                        PersonCommand.class,
                        Person::new,
                        order -> Person.streamOf(order.dossier()),
                        _ -> BEGINS,
                        Person::decide),
                new Kind<>(
                        School.class,
                        SchoolCommand.class,
                        School::new,
                        order -> School.streamOf(order.code()),
                        _ -> EITHER,
                        School::decide),
                new Kind<>(
                        Namesake.class,
                        NamesakeCommand.class,
                        Namesake::new,
                        order -> Namesake.streamOf(order.id()),
                        order -> order instanceof NamesakeCommand.Suspect ? BEGINS : CONTINUES,
                        Namesake::decide),
                new Kind<>(
                        Evidence.class,
                        EvidenceCommand.class,
                        Evidence::new,
                        order -> Evidence.streamOf(order.dossier(), order.about()),
                        order -> order instanceof EvidenceCommand.AttachEvidence ? EITHER : CONTINUES,
                        Evidence::decide));
    }
}
