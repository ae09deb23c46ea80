package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.regulation.Competence;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with an assessor, as typed.
 *
 * @param judges competences, by code
 * @param atOnce most pieces of work under hand
 */
record RemitForm(@Nullable List<String> judges, @Nullable String atOnce) {

    static final String NAME = "remit";

    private static final int USUAL = 8;

    RemitForm {
        judges = judges == null ? List.of() : List.copyOf(judges);
        atOnce = Reading.typed(atOnce);
    }

    /** As it stands; for a new assessor nothing is chosen yet. */
    static RemitForm of(@Nullable Remit remit) {
        return remit == null
                ? new RemitForm(List.of(), Integer.toString(USUAL))
                : new RemitForm(
                        remit.competences().stream().map(Competence::code).toList(), Integer.toString(remit.atOnce()));
    }

    /** What was agreed; competences are of the standard in force. */
    Read<Remit> read(LocalDate today, List<String> known) {
        var reading = new Reading(NAME, today);
        var codes = Optional.ofNullable(judges).orElse(List.of());
        if (codes.isEmpty() || !known.containsAll(codes)) {
            reading.problem("judges", "choice");
        }
        var most = reading.whole("atOnce", Reading.typed(atOnce), Remit.MOST);
        return reading.end(() -> new Remit(codes.stream().map(Competence::new).toList(), most.orElseThrow()));
    }
}
