package nl.schoolleidersregister.thread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Shown;

/** Many registered leaders, by the offices that register everybody. */
final class Crowd {

    private static final String HASH = "00".repeat(32);

    private final EnrolmentOffice enrolments;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final Shown shown;

    Crowd(EnrolmentOffice enrolments, DossierOffice office, Dossiers dossiers, Shown shown) {
        this.enrolments = enrolments;
        this.office = office;
        this.dossiers = dossiers;
        this.shown = shown;
    }

    /** Somebody with a number. */
    record Leader(String number, String family, DossierId dossier) {}

    /** So many of them, all of this family name with a number behind it. */
    List<Leader> of(int many, String family) {
        var registered = new ArrayList<DossierId>();
        Recorded last = null;
        for (var one = 0; one < many; one++) {
            var qualification = new QualificationId(SortableIdentifiers.next());
            var enrolled = new DossierId(
                    UUID.fromString(enrol(name(family, one), one, qualification).key()));
            var registrar = new Origin(new Actor(new UUID(7, 7), Role.REGISTRAR), Instant.now());
            last = office.register(enrolled, registrar, qualification, registrar.today(), Ask.PLAIN);
            registered.add(enrolled);
        }
        shown.await(Objects.requireNonNull(last));
        var leaders = new ArrayList<Leader>();
        for (var dossier : registered) {
            var registration = dossiers.find(dossier).orElseThrow().registration();
            var number = Objects.requireNonNull(registration).number();
            leaders.add(new Leader(Objects.requireNonNull(number), name(family, leaders.size()), dossier));
        }
        return leaders;
    }

    private static String name(String family, int one) {
        return family + (char) ('a' + one / 26) + (char) ('a' + one % 26);
    }

    private Recorded enrol(String family, int one, QualificationId qualification) {
        var origin = new Origin(new Actor(UUID.randomUUID(), Role.LEADER), Instant.now());
        var born = LocalDate.of(1970, 1, 1).plusDays(one);
        var email = new EmailAddress(UUID.randomUUID() + "@school.example");
        return enrolments.enrol(
                origin,
                new Attempt(new PersonName("Zoë", "van der", family), new BirthDate(born), email),
                new StatedQualification(
                        qualification,
                        Route.DIPLOMA,
                        new Diploma("Schoolleider VO (demo)", "Instituut De Binnenhaven (demo)"),
                        origin.today().minusYears(1)),
                List.of(),
                new RequestKey("crowd", UUID.randomUUID().toString(), HASH));
    }
}
