package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.Route;
import org.jspecify.annotations.Nullable;

/** A row of {@code view.qualification} while a batch is folded. */
final class QualificationRow {

    static final String WAITING = "WAITING";
    static final String VERIFIED = "VERIFIED";
    static final String REJECTED = "REJECTED";

    final UUID qualification;
    final UUID dossier;
    final Route route;
    final LocalDate awardedOn;
    final Instant statedAt;
    final @Nullable String training;
    final @Nullable String institution;
    String outcome = WAITING;

    @Nullable
    String reason;

    @Nullable
    Instant judgedAt;

    QualificationRow(
            UUID qualification,
            UUID dossier,
            Route route,
            LocalDate awardedOn,
            Instant statedAt,
            @Nullable String training,
            @Nullable String institution) {
        this.qualification = qualification;
        this.dossier = dossier;
        this.route = route;
        this.awardedOn = awardedOn;
        this.statedAt = statedAt;
        this.training = training;
        this.institution = institution;
    }

    static QualificationRow of(UUID dossier, QualificationStated fact) {
        var diploma = fact.diploma().known();
        return new QualificationRow(
                fact.qualification().value(),
                dossier,
                fact.route(),
                fact.awardedOn(),
                fact.at(),
                diploma.map(Diploma::training).orElse(null),
                diploma.map(Diploma::institution).orElse(null));
    }

    void judged(String how, Instant at, @Nullable String why) {
        outcome = how;
        judgedAt = at;
        reason = why;
    }
}
