package nl.schoolleidersregister.details.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.person.DayOfDeath;
import nl.schoolleidersregister.person.PersonEvent.DetailsChanged;
import nl.schoolleidersregister.person.PersonEvent.DetailsRecorded;
import nl.schoolleidersregister.person.PersonEvent.Died;
import nl.schoolleidersregister.person.PersonEvent.NameChangeAsked;
import nl.schoolleidersregister.person.PersonEvent.NameChangeDeclined;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.springframework.stereotype.Component;

/** What somebody was called and asked to be called, read from the log itself. */
@Component
class NameHistory {

    private static final String GONE = "–";

    private final LogReader log;

    NameHistory(LogReader log) {
        this.log = log;
    }

    /** A name, and since when the register knew it. */
    record Known(String name, LocalDate since) {}

    /** A name that was not recorded, and why. */
    record Declined(LocalDate on, String reason) {}

    /** All names, the latest first. */
    List<Known> names(DossierId dossier) {
        return facts(dossier).reversed().stream().flatMap(NameHistory::known).toList();
    }

    private static Stream<Known> known(LoggedEvent logged) {
        return switch (logged.event()) {
            case DetailsRecorded fact -> Stream.of(known(fact.name(), fact.at()));
            case DetailsChanged fact -> Stream.of(known(fact.name(), fact.at()));
            default -> Stream.empty();
        };
    }

    private static Known known(Personal<PersonName> name, Instant at) {
        return new Known(name.known().map(PersonName::full).orElse(GONE), Origin.dayOf(at));
    }

    /** That the last name asked for was not recorded; nothing when it was, or waits. */
    Optional<Declined> declined(DossierId dossier) {
        return facts(dossier).reversed().stream()
                .map(LoggedEvent::event)
                .filter(event -> event instanceof NameChangeAsked
                        || event instanceof DetailsChanged
                        || event instanceof NameChangeDeclined)
                .findFirst()
                .flatMap(event -> event instanceof NameChangeDeclined fact ? Optional.of(fact) : Optional.empty())
                .map(fact -> new Declined(
                        Origin.dayOf(fact.at()),
                        fact.reason().known().map(Reason::text).orElse(GONE)));
    }

    /** The day of death; nothing for the living. */
    Optional<LocalDate> died(DossierId dossier) {
        return facts(dossier).stream()
                .flatMap(logged -> logged.event() instanceof Died fact ? Stream.of(fact) : Stream.empty())
                .flatMap(fact -> fact.on().known().map(DayOfDeath::value).stream())
                .findFirst();
    }

    private List<LoggedEvent> facts(DossierId dossier) {
        return log.about(dossier.subject().value());
    }
}
