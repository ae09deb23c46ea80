package nl.schoolleidersregister.registration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Cycle;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.Personal;
import org.jspecify.annotations.Nullable;

/** A row of {@code view.dossier} while a batch is folded; what is not known yet, or not any more, is null. */
final class DossierRow {

    final UUID dossier;
    long version = -1;
    Career career = Career.NONE;

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
    Instant waitingSince;

    AskedName asked = AskedName.NOTHING;

    boolean died;

    DossierRow(UUID dossier) {
        this.dossier = dossier;
    }

    /** The dossier after one more fact about who it is. */
    void fold(PersonEvent event) {
        switch (event) {
            case PersonEvent.DetailsRecorded fact -> {
                set(fact.name());
                birthDate = fact.birthDate().known().map(BirthDate::value).orElse(null);
                email = fact.email().known().map(EmailAddress::value).orElse(null);
            }
            case PersonEvent.NameChangeAsked fact -> asked = AskedName.of(fact);
            case PersonEvent.DetailsChanged fact -> {
                set(fact.name());
                asked = AskedName.NOTHING;
            }
            case PersonEvent.NameChangeDeclined _ -> asked = AskedName.NOTHING;
            case PersonEvent.EmailChanged fact ->
                email = fact.email().known().map(EmailAddress::value).orElse(null);
            case PersonEvent.Died _ -> {
                asked = AskedName.NOTHING;
                died = true;
            }
        }
    }

    private void set(Personal<PersonName> name) {
        given = name.known().map(PersonName::given).orElse(null);
        prefix = name.known().map(PersonName::prefix).orElse(null);
        family = name.known().map(PersonName::family).orElse(null);
    }

    void set(Registered fact) {
        number = fact.number().known().map(RegisterNumber::value).orElse(null);
    }

    /** The dossier after one more fact of its registration. */
    void fold(RegistrationEvent fact) {
        career = career.after(fact);
        enrolledOn = career.admission().enrolledOn();
        if (!career.admission().waiting() || !career.isOpen()) {
            waitingSince = null;
        }
    }

    /** The cycle that runs; null for who was never registered. */
    @Nullable
    Cycle cycle() {
        return career.cycles().running();
    }

    /** Day on which the dossier was closed; null while it is open, and for who was merged. */
    @Nullable
    LocalDate endedOn() {
        var ended = career.standing().ended();
        return ended == null ? null : ended.on();
    }

    /** Whether the public register shows it, perhaps for a while: who is registered, and who lapsed and is alive. */
    boolean isShown() {
        return !died && (career.status().isInRegister() || career.status() == Status.LAPSED);
    }

    /** Whether something in it waits for a registrar. */
    boolean hasTasks() {
        return career.isOpen()
                && (!career.procedures().open().isEmpty()
                        || !career.standing().proposals().isEmpty()
                        || !career.doubts().open().isEmpty()
                        || career.work().jobs().stream().anyMatch(job -> job.statement() == OwnStatement.DRAWN));
    }
}
