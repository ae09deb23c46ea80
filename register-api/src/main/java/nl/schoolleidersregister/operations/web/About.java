package nl.schoolleidersregister.operations.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells about whom or what something is that is parked. */
@Component
class About {

    private final Dossiers dossiers;

    About(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * Whom or what it is about.
     *
     * @param subject as the log names it
     * @param dossier whose; null where it is not a dossier that can be opened
     * @param name of the person; null where it is not known, or was erased
     */
    record Whom(
            String subject,
            @Nullable UUID dossier,
            @Nullable String name) {}

    Whom of(String subject) {
        return dossier(subject)
                .flatMap(id -> dossiers.find(id)
                        .map(found -> new Whom(
                                subject,
                                id.value(),
                                found.person() == null ? null : found.person().fullName())))
                .orElseGet(() -> new Whom(subject, null, null));
    }

    private static Optional<DossierId> dossier(String subject) {
        try {
            return Optional.of(new DossierId(UUID.fromString(subject)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
