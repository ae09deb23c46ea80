package nl.schoolleidersregister.messages.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.messages.store.ReadMessages;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.stereotype.Component;

/** Reads messages from the log of a dossier: a message is a fact, told to whom it is about. */
@Component
class Messages {

    private final LogReader log;
    private final Letters letters;
    private final ReadMessages read;

    Messages(LogReader log, Letters letters, ReadMessages read) {
        this.log = log;
        this.letters = letters;
        this.read = read;
    }

    /** All messages, the latest first; who looks has read them. */
    List<Message> look(DossierId dossier) {
        var facts = facts(dossier);
        var all = of(dossier, facts);
        if (!facts.isEmpty()) {
            read.read(dossier, facts.getLast().position());
        }
        return all;
    }

    /** All messages, the latest first. */
    List<Message> of(DossierId dossier) {
        return of(dossier, facts(dossier));
    }

    private List<Message> of(DossierId dossier, List<LoggedEvent> facts) {
        var seen = read.upTo(dossier);
        var outcomes = letters.of(dossier).stream().collect(toMap(Letters.Summary::id, identity()));
        return facts.stream()
                .flatMap(logged -> message(logged, seen, outcomes).stream())
                .toList()
                .reversed();
    }

    /** How many messages came since the last visit; a question to the log that opens nothing. */
    long unread(DossierId dossier) {
        return log.countAbout(dossier.subject().value(), Kinds.NAMES, read.upTo(dossier));
    }

    private List<LoggedEvent> facts(DossierId dossier) {
        var stream = Registration.streamOf(dossier);
        return log.about(dossier.subject().value()).stream()
                .filter(logged -> logged.stream().equals(stream) || logged.event() instanceof EvcEvent)
                .toList();
    }

    private static Optional<Message> message(LoggedEvent logged, Position seen, Map<UUID, Letters.Summary> outcomes) {
        var letter = outcomes.get(logged.id());
        return letter == null
                ? Wording.of(logged).map(words -> message(logged, seen, words))
                : Optional.of(message(logged, seen, Wording.of(letter)));
    }

    private static Message message(LoggedEvent logged, Position seen, Wording words) {
        var on = logged.event() instanceof RegistrationEvent fact
                ? Origin.dayOf(fact.at())
                : Origin.dayOf(logged.recordedAt());
        return new Message(
                logged.id(),
                on,
                logged.position().isAfter(seen),
                words.what(),
                words.todo(),
                words.href(),
                words.link());
    }
}
