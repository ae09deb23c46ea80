package nl.schoolleidersregister.log;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.choice.OwnChoiceEvent;
import nl.schoolleidersregister.choice.PrecedentEvent;
import nl.schoolleidersregister.choice.TeamActivityEvent;
import nl.schoolleidersregister.day.DayEvent;
import nl.schoolleidersregister.evc.EvcBroughtEvent;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.EvcIssuerEvent;
import nl.schoolleidersregister.evidence.EvidenceEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent;
import nl.schoolleidersregister.offering.ExecutionEvent;
import nl.schoolleidersregister.offering.OfferingEvent;
import nl.schoolleidersregister.person.PersonEvent;
import nl.schoolleidersregister.plan.GoalEvent;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent;
import nl.schoolleidersregister.portfolio.PortfolioExampleEvent;
import nl.schoolleidersregister.portfolio.PortfolioShareEvent;
import nl.schoolleidersregister.provider.ProviderEvent;
import nl.schoolleidersregister.quality.AssessorQualityEvent;
import nl.schoolleidersregister.quality.CalibrationEvent;
import nl.schoolleidersregister.recognition.GuidedEvent;
import nl.schoolleidersregister.recognition.RecognitionEvent;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.regulation.RegulationEvent;
import nl.schoolleidersregister.regulation.StandardEvent;
import nl.schoolleidersregister.scan.SelfScanEvent;
import nl.schoolleidersregister.school.BoardEvent;
import nl.schoolleidersregister.school.SchoolEvent;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.verification.VerificationEvent;
import org.jspecify.annotations.Nullable;

/** Every event the register knows, by stable name and by class. */
public final class EventTypes {

    /** All events of the register: a new feature adds its sealed interface here. */
    public static final EventTypes REGISTER = new EventTypes(List.of(
            DayEvent.class,
            RegistrationEvent.class,
            PersonEvent.class,
            SchoolEvent.class,
            BoardEvent.class,
            NamesakeEvent.class,
            ProviderEvent.class,
            OfferingEvent.class,
            ExecutionEvent.class,
            ActivityEvent.class,
            VerificationEvent.class,
            RecognitionEvent.class,
            GuidedEvent.class,
            EvcEvent.class,
            EvcIssuerEvent.class,
            EvcBroughtEvent.class,
            OwnChoiceEvent.class,
            PrecedentEvent.class,
            GoalEvent.class,
            SelfScanEvent.class,
            TeamActivityEvent.class,
            PortfolioEntryEvent.class,
            PortfolioShareEvent.class,
            PortfolioExampleEvent.class,
            AssessorQualityEvent.class,
            CalibrationEvent.class,
            EvidenceEvent.class,
            RegulationEvent.class,
            StandardEvent.class));

    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass;

    /** The events that these sealed interfaces permit. */
    public EventTypes(List<Class<? extends Event>> features) {
        var types = features.stream()
                .flatMap(EventTypes::permitted)
                .map(EventType::of)
                .toList();
        byName = types.stream().collect(toMap(EventType::name, Function.identity()));
        byClass = types.stream().collect(toUnmodifiableMap(EventType::recordClass, Function.identity()));
    }

    /** All types. */
    public Collection<EventType> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The stored name of a kind of event. */
    public String nameOf(Class<? extends Event> type) {
        return known(byClass.get(type), type.getName()).name();
    }

    /** The stored name of a fact. */
    public String nameOf(Event event) {
        return nameOf(event.getClass());
    }

    /** The kinds of event that these are, or permit. */
    public Set<Class<?>> permitted(Collection<Class<? extends Event>> types) {
        return types.stream().flatMap(EventTypes::permitted).collect(toUnmodifiableSet());
    }

    /** The stored names of all events but these. */
    public Set<String> namesBut(Set<Class<?>> types) {
        return byName.values().stream()
                .filter(type -> !types.contains(type.recordClass()))
                .map(EventType::name)
                .collect(toUnmodifiableSet());
    }

    /** The kind of event that is stored under a name. */
    public Optional<EventType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    EventType of(Event event) {
        return known(byClass.get(event.getClass()), event.getClass().getName());
    }

    EventType named(String name) {
        return known(byName.get(name), name);
    }

    private static EventType known(@Nullable EventType type, String asked) {
        if (type == null) {
            throw new IllegalStateException("Unknown event: " + asked);
        }
        return type;
    }

    private static Stream<Class<? extends Event>> permitted(Class<? extends Event> type) {
        if (!type.isSealed()) {
            return Stream.of(type);
        }
        return Stream.of(type.getPermittedSubclasses()).flatMap(sub -> permitted(sub.asSubclass(Event.class)));
    }
}
