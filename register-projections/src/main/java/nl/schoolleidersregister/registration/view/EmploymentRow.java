package nl.schoolleidersregister.registration.view;

import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import org.jspecify.annotations.Nullable;

/** A new row of {@code view.employment}. */
record EmploymentRow(
        UUID employment,
        UUID dossier,
        @Nullable String school,
        @Nullable String schoolName,
        @Nullable String town,
        @Nullable String board,
        String function,
        String contract,
        String fte,
        LocalDate from) {

    static EmploymentRow of(UUID dossier, EmploymentStarted fact) {
        var workplace = fact.workplace().known();
        return new EmploymentRow(
                fact.employment().value(),
                dossier,
                workplace.map(place -> place.school().value()).orElse(null),
                workplace.map(place -> place.name().value()).orElse(null),
                workplace.map(place -> place.town().value()).orElse(null),
                workplace.map(place -> place.board().value()).orElse(null),
                fact.function().code(),
                fact.contract().name(),
                fact.fte().value().toPlainString(),
                fact.from());
    }
}
