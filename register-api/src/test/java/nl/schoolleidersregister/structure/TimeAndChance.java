package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the moment, an id and chance come from: the edge takes them, everybody else is handed them. */
final class TimeAndChance {

    /** Classes outside core that take a moment, an id or chance themselves, each with the reason. */
    static final Map<String, String> EDGES = Map.ofEntries(
            Map.entry("nl.schoolleidersregister.sealing.Aead", "keys and nonces are chance, and nothing but chance"),
            Map.entry("nl.schoolleidersregister.sealing.store.DetailSeals", "a data key is new with every detail"),
            Map.entry("nl.schoolleidersregister.commands.SortableIdentifiers", "where ids come from"),
            Map.entry("nl.schoolleidersregister.registration.parts.EnrolmentOffice", "a dossier's id says nothing"),
            Map.entry("nl.schoolleidersregister.store.WriterConnection", "how long to wait for the database"),
            Map.entry("nl.schoolleidersregister.embedded.EmbeddedPostgresql", "passwords, and how long to wait"),
            Map.entry("nl.schoolleidersregister.embedded.Launch", "a free port, and how long to wait"),
            Map.entry("nl.schoolleidersregister.pages.ErrorPages", "a fault gets a code to mention on the phone"),
            Map.entry("nl.schoolleidersregister.Register", "the one clock"),
            Map.entry("nl.schoolleidersregister.feed.process.Projections", "the one clock of a process"),
            Map.entry("nl.schoolleidersregister.visit.Shown", "how long ago somebody waited in vain"),
            Map.entry("nl.schoolleidersregister.access.store.SessionsConfiguration", "a login is of real time"),
            Map.entry("nl.schoolleidersregister.feed.Rebuild", "how fast a rebuild is"),
            Map.entry("nl.schoolleidersregister.policies.Every", "how often policies look again"),
            Map.entry("nl.schoolleidersregister.visit.Visitor", "a form without a key gets one"),
            Map.entry("nl.schoolleidersregister.pages.Keys", "every form shown has a key of its own"));

    /** Methods that tell something else at every call, by class. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime")),
            Map.entry("java.time.InstantSource", Set.of("system")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.StrictMath", Set.of("random")),
            Map.entry("java.util.concurrent.ThreadLocalRandom", Set.of("current")),
            Map.entry("java.util.random.RandomGenerator", Set.of("getDefault", "of")),
            Map.entry("java.security.SecureRandom", Set.of("<init>", "getInstance", "getInstanceStrong")));

    /** The same, but harmless once a moment or a seed is handed to them. */
    private static final Map<String, Set<String>> WITHOUT_ARGUMENT = Map.of(
            "java.util.Date", Set.of("<init>"),
            "java.util.GregorianCalendar", Set.of("<init>"),
            "java.util.Random", Set.of("<init>"),
            "java.util.SplittableRandom", Set.of("<init>"));

    private static final DescribedPredicate<JavaAccess<?>> TAKEN =
            DescribedPredicate.describe("a clock, a new id or chance", access -> isTaken(access.getTarget()));

    private TimeAndChance() {}

    /** Core takes nothing and is not even handed a clock: a command carries the moment. */
    static ArchRule notInCore(DescribedPredicate<JavaClass> core) {
        var takesNone = noClasses().that(core).should().accessTargetWhere(TAKEN);
        var knowsNoClock = noClasses().that(core).should().dependOnClassesThat().areAssignableTo(Clock.class);
        return CompositeArchRule.of(takesNone).and(knowsNoClock);
    }

    /** Elsewhere only the listed edges take them; a clock may be handed to anybody. */
    static ArchRule onlyAtTheEdge(Set<String> edges) {
        return noClasses()
                .that(resideInAPackage(Production.ROOT + ".."))
                .and(DescribedPredicate.describe("are not at the edge", type -> !edges.contains(outermost(type))))
                .should()
                .accessTargetWhere(TAKEN);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(TimeAndChance::outermost).orElseGet(type::getName);
    }

    private static boolean isTaken(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget called
                && (isNow(called) || isListed(called) || isSystemClock(called) || isShuffle(called));
    }

    private static boolean isListed(CodeUnitAccessTarget called) {
        var owner = called.getOwner().getName();
        var withoutArgument =
                called.getRawParameterTypes().isEmpty() ? WITHOUT_ARGUMENT : Map.<String, Set<String>>of();
        return Stream.of(METHODS, withoutArgument)
                .anyMatch(listed -> listed.getOrDefault(owner, Set.of()).contains(called.getName()));
    }

    private static boolean isNow(CodeUnitAccessTarget called) {
        return called.getOwner().getPackageName().startsWith("java.time")
                && called.getName().equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
    }

    /** Clock.system and tickSeconds take the machine's clock; Clock.tick and offset start from one that is given. */
    private static boolean isSystemClock(CodeUnitAccessTarget called) {
        return called.getOwner().isEquivalentTo(Clock.class)
                && (called.getName().startsWith("system") || called.getName().matches("tick.+"));
    }

    private static boolean isShuffle(CodeUnitAccessTarget called) {
        return called.getFullName().equals("java.util.Collections.shuffle(java.util.List)");
    }
}
