package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What a command and an event look like. */
final class Messages {

    /** Components whose plain type says all there is to say, as {@code class.component}, each with the reason. */
    private static final Map<String, String> PLAIN = Map.of();

    private static final DescribedPredicate<JavaClass> MESSAGE = assignableTo(Command.class)
            .or(assignableTo(Event.class))
            .and(DescribedPredicate.not(equivalentTo(Command.class)))
            .and(DescribedPredicate.not(equivalentTo(Event.class)))
            .as("commands and events");

    /** A record under a sealed interface, so that a switch over them is complete or does not compile. */
    static final ArchRule SEALED = classes()
            .that(MESSAGE)
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "be a sealed interface or a record of one", type -> isSealedMessage(type.reflect()))));

    private static final DescribedPredicate<JavaMethod> DECIDES = DescribedPredicate.describe(
            "decide on commands",
            method -> method.isAnnotatedWith(CommandHandler.class)
                    || (method.getName().equals("decide") && method.getOwner().isAssignableTo(Stream.class)));

    private static final DescribedPredicate<JavaMethod> EVOLVES = DescribedPredicate.describe(
            "evolve by events", method -> method.isAnnotatedWith(EventSourcingHandler.class));

    /** What a stream handles is a command or an event: nothing escapes the rules by not being called one. */
    static final ArchRule HANDLED = CompositeArchRule.of(methods().that(DECIDES).should(take(Command.class)))
            .and(methods().that(EVOLVES).should(take(Event.class)));

    /** No bare text, number or id: a value type says what it is and checks itself. */
    static final ArchRule WORDED = classes()
            .that(MESSAGE)
            .and()
            .areRecords()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "have components of the domain's own types",
                    type -> plainComponents(type.reflect()).isEmpty())));

    private Messages() {}

    private static boolean isSealedMessage(Class<?> type) {
        if (type.isInterface()) {
            return type.isSealed();
        }
        return type.isRecord()
                && Arrays.stream(type.getInterfaces())
                        .filter(Messages::isMessage)
                        .allMatch(Class::isSealed);
    }

    private static boolean isMessage(Class<?> type) {
        return Command.class.isAssignableFrom(type) || Event.class.isAssignableFrom(type);
    }

    private static ArchCondition<JavaMethod> take(Class<?> kind) {
        return ArchCondition.from(DescribedPredicate.describe(
                "take a " + kind.getSimpleName(),
                method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(kind))));
    }

    private static List<String> plainComponents(Class<?> message) {
        return Arrays.stream(message.getRecordComponents())
                .filter(component -> !DomainTypes.allow(component.getGenericType()))
                .map(RecordComponent::getName)
                .map(name -> message.getName() + "." + name)
                .filter(name -> !PLAIN.containsKey(name))
                .toList();
    }
}
