package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import org.jspecify.annotations.Nullable;

/** A row of {@code view.dossier} while a batch is folded; what is not known yet, or not any more, is null. */
final class DossierRow {

    final UUID dossier;
    long version = -1;

    @Nullable
    String given;

    @Nullable
    String prefix;

    @Nullable
    String family;

    @Nullable
    LocalDate birthDate;

    @Nullable
    String email;

    @Nullable
    LocalDate enrolledOn;

    @Nullable
    String number;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate cycleFrom;

    @Nullable
    LocalDate cycleUntil;

    @Nullable
    String regulation;

    @Nullable
    Instant waitingSince;

    DossierRow(UUID dossier) {
        this.dossier = dossier;
    }

    void set(PersonEvent.DetailsRecorded fact) {
        given = null;
        prefix = null;
        family = null;
        fact.name().known().ifPresent(name -> {
            given = name.given();
            prefix = name.prefix();
            family = name.family();
        });
        birthDate = fact.birthDate().known().map(BirthDate::value).orElse(null);
        email = fact.email().known().map(EmailAddress::value).orElse(null);
    }

    void set(Registered fact) {
        number = fact.number().known().map(RegisterNumber::value).orElse(null);
        registeredOn = fact.cycle().from();
        cycleFrom = fact.cycle().from();
        cycleUntil = fact.cycle().until();
        regulation = fact.regulation().id().value();
        waitingSince = null;
    }
}
