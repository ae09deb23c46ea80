package nl.schoolleidersregister.registration.parts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.namesake.NamesakeCommand;
import nl.schoolleidersregister.namesake.view.NamesakeTask;
import nl.schoolleidersregister.namesake.view.NamesakeTasks;
import nl.schoolleidersregister.person.PersonCommand;
import nl.schoolleidersregister.registration.OnePersonEnrolsOnce;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Claims;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enrols people. One person has one dossier: who seems to have one is refused, and a registrar gets the task to find
 * out whether they are namesakes.
 */
@Component
public class EnrolmentOffice {

    private final CommandDesk desk;
    private final Claims claims;
    private final ClaimKinds kinds;
    private final NamesakeTasks tasks;

    EnrolmentOffice(CommandDesk desk, Claims claims, Pepper pepper, NamesakeTasks tasks) {
        this.desk = desk;
        this.claims = claims;
        this.kinds = new ClaimKinds(pepper);
        this.tasks = tasks;
    }

    /** The dossier of an account; where it went on in another one, that one. */
    public Optional<DossierId> dossierOf(Actor actor) {
        return claims.owner(ClaimKinds.ACCOUNT, kinds.account(actor))
                .map(UUID::fromString)
                .map(DossierId::new)
                .map(this::staying);
    }

    /** The dossier in which this one goes on; the same for nearly all. */
    public DossierId staying(DossierId dossier) {
        return claims.owner(ClaimKinds.MERGED, kinds.merged(dossier))
                .map(UUID::fromString)
                .map(DossierId::new)
                .orElse(dossier);
    }

    /**
     * Enrols a person.
     *
     * @param diploma null for who will show a qualification later (art. A3)
     * @throws RuleViolated by the rules that {@link RegistrationCommand.Enrol} names
     */
    public Recorded enrol(
            Origin origin,
            Attempt person,
            @Nullable StatedQualification diploma,
            List<StatedEmployment> work,
            RequestKey request) {
        var dossier = new DossierId(UUID.randomUUID());
        var admittedBy = admittedBy(origin.actor(), person);
        var details =
                new PersonCommand.RecordDetails(dossier, origin, person.name(), person.birthDate(), person.email());
        var enrol = new RegistrationCommand.Enrol(dossier, origin, diploma, work, admittedBy);
        var unique = kinds.ofEnrolment(
                dossier, origin.actor(), person.name(), person.birthDate(), person.email(), admittedBy);
        try {
            return desk.send(List.of(details, enrol), Ask.repeatable(request).claiming(unique))
                    .orElseThrow();
        } catch (RuleViolated refused) {
            if (refused.rule() instanceof OnePersonEnrolsOnce) {
                suspect(origin, person);
            }
            throw refused;
        }
    }

    /** The task in which a registrar let this account in as a namesake. */
    private @Nullable NamesakeCase admittedBy(Actor actor, Attempt person) {
        return taskOf(person)
                .flatMap(tasks::find)
                .filter(task -> task.outcome() == NamesakeTask.Outcome.ADMITTED)
                .filter(task -> task.account().equals(actor.account()))
                .map(task -> new NamesakeCase(task.id()))
                .orElse(null);
    }

    private Optional<NamesakeCase> taskOf(Attempt person) {
        return claims.owner(ClaimKinds.NAMESAKE, kinds.namesake(person.name(), person.birthDate()))
                .map(UUID::fromString)
                .map(NamesakeCase::new);
    }

    private void suspect(Origin origin, Attempt person) {
        var existing = claims.owner(ClaimKinds.PERSON, kinds.person(person.name(), person.birthDate(), null))
                .map(UUID::fromString)
                .map(DossierId::new)
                .map(this::staying);
        if (existing.isEmpty() || taskOf(person).isPresent()) {
            return;
        }
        var id = new NamesakeCase(SortableIdentifiers.next());
        var task = new NamesakeCommand.Suspect(id, origin, existing.get(), person);
        try {
            desk.send(task, Ask.PLAIN.claiming(List.of(kinds.ofNamesake(id, person.name(), person.birthDate()))));
        } catch (RuleViolated _) {
            // Somebody else's attempt made the task at this moment; one is enough.
        }
    }
}
