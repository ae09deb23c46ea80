package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.registration.AdmissionEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.registration.StandingEvent.GaveBack;
import nl.schoolleidersregister.registration.StandingEvent.TookOver;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Folds a batch of one or many dossiers in memory. */
final class DossierFold {

    private final Map<UUID, DossierRow> dossiers;
    private final Map<UUID, QualificationRow> qualifications;
    private final Map<UUID, EmploymentRow> begun = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> ended = new HashMap<>();
    private final Map<UUID, EmploymentConfirmed> confirmed = new HashMap<>();
    private final RegisterAliases.Changes aliases = new RegisterAliases.Changes();

    private DossierFold(Map<UUID, DossierRow> dossiers, Map<UUID, QualificationRow> qualifications) {
        this.dossiers = dossiers;
        this.qualifications = qualifications;
    }

    static DossierFold startingFrom(DossierTables tables, List<LoggedEvent> batch) {
        Set<UUID> dossiers = batch.stream().map(DossierFold::dossier).collect(toSet());
        Set<UUID> judged = batch.stream()
                .flatMap(logged -> judged(logged.event()))
                .map(QualificationId::value)
                .collect(toSet());
        return new DossierFold(tables.dossiers(dossiers), tables.qualifications(judged));
    }

    private static Stream<QualificationId> judged(Object event) {
        return switch (event) {
            case QualificationVerified fact -> Stream.of(fact.qualification());
            case QualificationRejected fact -> Stream.of(fact.qualification());
            case AspirantAdmitted fact -> Stream.of(fact.qualification());
            default -> Stream.empty();
        };
    }

    private static UUID dossier(LoggedEvent logged) {
        return UUID.fromString(logged.metadata().subject());
    }

    void fold(LoggedEvent logged) {
        var dossier = dossier(logged);
        switch (logged.event()) {
            case PersonEvent.DetailsRecorded fact ->
                dossiers.computeIfAbsent(dossier, DossierRow::new).fold(fact);
            case PersonEvent fact -> known(dossiers.get(dossier), logged).fold(fact);
            case RegistrationEvent fact -> {
                var row = known(dossiers.get(dossier), logged);
                row.version = logged.sequence();
                row.fold(fact);
                fold(row, fact, logged);
            }
            default -> throw new IllegalArgumentException("Not about a dossier: " + logged.event());
        }
    }

    private void fold(DossierRow row, RegistrationEvent event, LoggedEvent logged) {
        switch (event) {
            case QualificationStated fact -> {
                qualifications.put(fact.qualification().value(), QualificationRow.of(row.dossier, fact));
                row.waitingSince = fact.at();
            }
            case QualificationVerified fact ->
                known(qualifications.get(fact.qualification().value()), logged)
                        .judged(QualificationRow.VERIFIED, fact.at(), null);
            case AspirantAdmitted fact ->
                known(qualifications.get(fact.qualification().value()), logged)
                        .judged(QualificationRow.VERIFIED, fact.at(), null);
            case QualificationRejected fact ->
                known(qualifications.get(fact.qualification().value()), logged)
                        .judged(
                                QualificationRow.REJECTED,
                                fact.at(),
                                fact.reason().known().map(Reason::text).orElse(null));
            case Registered fact -> row.set(fact);
            case EmploymentStarted fact -> begun.put(fact.employment().value(), EmploymentRow.of(row.dossier, fact));
            case EmploymentEnded fact -> ended.put(fact.employment().value(), fact.until());
            case EmploymentConfirmed fact -> confirmed.put(fact.employment().value(), fact);
            case TookOver fact -> aliases.tookOver(row.dossier, fact);
            case GaveBack fact -> aliases.gaveBack(row.dossier, fact);
            case Enrolled _, PePointsEarned _, PePointsRefused _, PePointsReversed _ -> {
                // In the career, or in the ledger: a view of its own.
            }
            case AdmissionEvent _, CycleEvent _, StandingEvent _ -> {
                // In the career.
            }
        }
    }

    private static <R> R known(@Nullable R row, LoggedEvent logged) {
        if (row == null) {
            throw new IllegalStateException(
                    "No row for " + logged.stream() + " at " + logged.sequence() + ", position " + logged.position());
        }
        return row;
    }

    void writeTo(DossierTables tables, RegisterNames names, RegisterAliases known) {
        tables.writeDossiers(dossiers.values());
        names.write(dossiers.values());
        tables.writeQualifications(qualifications.values());
        tables.writeEmployments(begun.values(), ended, confirmed);
        known.write(aliases);
    }
}
