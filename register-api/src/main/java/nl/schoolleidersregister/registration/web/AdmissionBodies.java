package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What programs send about the way in and about who somebody is: text as sent, so that all mistakes are told at once.
 */
final class AdmissionBodies {

    private static final String NAME = "body";
    private static final List<String> NAME_CHANGES =
            Stream.of(NameChange.values()).map(NameChange::name).toList();

    private AdmissionBodies() {}

    /** A qualification, or a training that runs. Without a route it is a diploma. */
    record Kwalificatie(
            @Nullable String route,
            @Nullable String opleiding,
            @Nullable String instelling,
            @Nullable String diplomadatum) {

        DiplomaForm form() {
            return new DiplomaForm(
                    Reading.typed(route),
                    Reading.typed(opleiding),
                    Reading.typed(instelling),
                    Reading.typed(diplomadatum));
        }
    }

    /** What the office asks. */
    record Vraag(@Nullable String vraag) {

        Read<Reason> read(LocalDate today) {
            return reason("question", vraag, today);
        }
    }

    /** What the leader answers. */
    record Antwoord(@Nullable String antwoord) {

        Read<Reason> read(LocalDate today) {
            return reason("answer", antwoord, today);
        }
    }

    /** Why not, or why not any more. */
    record Reden(@Nullable String reden) {

        Read<Reason> read(LocalDate today) {
            return reason("reason", reden, today);
        }
    }

    /** Where mail is read. */
    record Adres(@Nullable String email) {

        Read<EmailAddress> read(LocalDate today) {
            var reading = new Reading(NAME, today);
            var mail = reading.email("email", Reading.typed(email), EmailAddress::isValid);
            return reading.end(() -> new EmailAddress(mail.orElseThrow()));
        }
    }

    /**
     * Another name.
     *
     * @param naamgenoot whether the office saw that somebody with this name and birth date is another person
     */
    record Naam(
            @Nullable String voornamen,
            @Nullable String tussenvoegsel,
            @Nullable String achternaam,
            @Nullable String waarom,
            @Nullable Boolean naamgenoot) {

        /** A name and why it is another one. */
        record Named(PersonName name, NameChange why, boolean apart) {}

        Read<Named> read(LocalDate today) {
            var reading = new Reading(NAME, today);
            var given = reading.line("givenNames", Reading.typed(voornamen));
            var before = reading.optionalLine("prefix", Reading.typed(tussenvoegsel));
            var family = reading.line("familyName", Reading.typed(achternaam));
            var why = reading.choice("nameChange", Reading.typed(waarom), NAME_CHANGES);
            return reading.end(() -> new Named(
                    new PersonName(given.orElseThrow(), before.orElse(""), family.orElseThrow()),
                    NameChange.valueOf(why.orElseThrow()),
                    Boolean.TRUE.equals(naamgenoot)));
        }
    }

    /** A death. */
    record Overlijden(@Nullable String op) {

        Read<LocalDate> read(LocalDate today) {
            var reading = new Reading(NAME, today);
            var day = reading.pastDay("diedOn", Reading.typed(op));
            return reading.end(day::orElseThrow);
        }
    }

    /**
     * This dossier goes on in another one.
     *
     * @param blijft id of the dossier that stays
     */
    record Samenvoeging(@Nullable String blijft, @Nullable String reden) {

        /** In which one, and why. */
        record Merge(DossierId stays, Reason reason) {}

        Read<Merge> read(LocalDate today) {
            var reading = new Reading(NAME, today);
            var stays = reading.line("stays", Reading.typed(blijft));
            var known = stays.flatMap(AdmissionBodies::id);
            if (stays.isPresent() && known.isEmpty()) {
                reading.problem("stays", "choice");
            }
            var why = reading.text("mergeReason", Reading.typed(reden), RejectionForm.WORDS);
            return reading.end(() -> new Merge(known.orElseThrow(), new Reason(why.orElseThrow())));
        }
    }

    private static Optional<DossierId> id(String typed) {
        try {
            return Optional.of(new DossierId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Read<Reason> reason(String field, @Nullable String text, LocalDate today) {
        var reading = new Reading(NAME, today);
        var read = reading.text(field, Reading.typed(text), RejectionForm.WORDS);
        return reading.end(() -> new Reason(read.orElseThrow()));
    }
}
