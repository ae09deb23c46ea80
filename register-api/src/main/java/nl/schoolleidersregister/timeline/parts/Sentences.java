package nl.schoolleidersregister.timeline.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.recognition.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The texts of facts. {@code fact.<name>} is the sentence; {@code fact.<name>.<component>}, or with {@code .<VALUE>}
 * behind it for a word of a list, is a note that stands there when the fact has that value, and not where it says no.
 * {@code fact-own} instead of {@code fact} says the same to whom it is about, where the words differ.
 */
@Component
class Sentences {

    private static final String ACTIVITY = "activity:";
    private static final String GUIDED = "guided:";
    private static final String OWN_CHOICE = "own-choice:";
    private static final String GOAL = "goal:";
    private static final String TEAM = "team-activity:";

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a fact; nothing for a kind of fact that no dossier has, and that nobody worded. */
    Optional<String> of(LoggedEvent fact, Reader reader, ValueWords.Of words) {
        return text(name(fact), reader).map(text -> filled(text, fact, words));
    }

    /** The notes of a fact, in the order of its components. */
    List<String> notes(LoggedEvent fact, Reader reader, ValueWords.Of words) {
        return Arrays.stream(fact.event().getClass().getRecordComponents())
                .flatMap(component ->
                        note(name(fact) + "." + component.getName(), FactPath.valueOf(fact.event(), component), reader)
                                .stream())
                .map(text -> filled(text, fact, words))
                .toList();
    }

    private Optional<String> note(String key, @Nullable Object value, Reader reader) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return Optional.empty();
        }
        return Stream.of(value instanceof Enum<?> word ? text(key + "." + word.name(), reader) : text(key, reader))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(LoggedEvent fact) {
        return EventTypes.REGISTER.nameOf(fact.event());
    }

    private Optional<String> text(String text, Reader reader) {
        return found(reader.key(text)).or(() -> found(Reader.common(text)));
    }

    private Optional<String> found(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }

    private static String filled(String text, LoggedEvent fact, ValueWords.Of words) {
        return FactPath.fill(text, place -> words.of(value(FactPath.of(place), fact)));
    }

    private static @Nullable Object value(FactPath path, LoggedEvent fact) {
        return path.equals(FactPath.STREAM) ? thing(fact) : path.valueIn(fact.event());
    }

    /** The thing a stream is about, where facts on it do not name it. */
    private static @Nullable Object thing(LoggedEvent fact) {
        if (fact.stream().startsWith(ACTIVITY)) {
            return new ActivityId(fact.key());
        }
        if (fact.stream().startsWith(GOAL)) {
            return new GoalId(fact.key());
        }
        if (fact.stream().startsWith(TEAM)) {
            return new TeamId(fact.key());
        }
        if (fact.stream().startsWith(OWN_CHOICE)) {
            return new ChoiceId(fact.key());
        }
        return fact.stream().startsWith(GUIDED) ? new SessionId(fact.key()) : null;
    }
}
