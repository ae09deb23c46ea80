package nl.schoolleidersregister.structure;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which feature may know which: a feature is the package below the root, with all that stands in it. The root itself
 * puts the features together: it may know all of them, none may know it.
 *
 * @param root the package that holds the features
 * @param assembly classes that put features together and stand in one of them; they may know all, like the root
 * @param mayKnow for each feature, the others it may know
 */
record Features(String root, Set<String> assembly, Map<String, Set<String>> mayKnow) {

    /** The one list for the product: a new feature, or a new arrow between features, is added here. */
    static final Features PRODUCT = new Features(
            Production.ROOT,
            Set.of(
                    // The list of all events by stored name.
                    "nl.schoolleidersregister.log.EventTypes",
                    // The list of all projections and readers.
                    "nl.schoolleidersregister.feed.FeedConfiguration",
                    // The list of all streams, and what carries out their orders.
                    "nl.schoolleidersregister.commands.CommandsConfiguration",
                    "nl.schoolleidersregister.commands.StreamKinds",
                    // The list of all policies.
                    "nl.schoolleidersregister.policies.PoliciesConfiguration",
                    // Do what people do on pages, to fill the demo.
                    "nl.schoolleidersregister.demo.DemoDossiers",
                    "nl.schoolleidersregister.demo.DemoEvc",
                    "nl.schoolleidersregister.demo.DemoExamples",
                    "nl.schoolleidersregister.demo.DemoIntake",
                    "nl.schoolleidersregister.demo.DemoJudges",
                    "nl.schoolleidersregister.demo.DemoLeader",
                    "nl.schoolleidersregister.demo.DemoMoments",
                    "nl.schoolleidersregister.demo.DemoMoves",
                    "nl.schoolleidersregister.demo.DemoOwnLearning",
                    "nl.schoolleidersregister.demo.DemoProvider",
                    "nl.schoolleidersregister.demo.DemoRegister",
                    "nl.schoolleidersregister.demo.DemoRatings",
                    "nl.schoolleidersregister.demo.DemoSupply",
                    "nl.schoolleidersregister.demo.DemoTrade",
                    "nl.schoolleidersregister.demo.DemoTrajectories",
                    "nl.schoolleidersregister.demo.DemoWeather"),
            FeatureRows.ALL);

    /** Every class belongs to a listed feature and knows only what its feature may know. */
    ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("keep to the list of features") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        findings(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
                    }
                });
    }

    private Stream<String> findings(JavaClass type) {
        var own = featureOf(type).orElse("");
        if (own.isEmpty() || isAssembly(type)) {
            return Stream.empty();
        }
        var allowed = mayKnow.get(own);
        if (allowed == null) {
            return Stream.of(type.getName() + " is of a feature that is not listed: " + own);
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(known -> featureOf(known.getTargetClass().getBaseComponentType())
                        .filter(other -> !other.equals(own) && !allowed.contains(other))
                        .isPresent())
                .map(Dependency::getDescription);
    }

    private boolean isAssembly(JavaClass type) {
        return assembly.stream().anyMatch(known -> (type.getName() + "$").startsWith(known + "$"));
    }

    /** The feature of a class; the empty text for the root, nothing for a class from elsewhere. */
    Optional<String> featureOf(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of("");
        }
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** Features that know each other in a round, which the list must not allow; empty when all is well. */
    Set<String> inACycle() {
        var left = new TreeMap<>(mayKnow);
        while (left.values().removeIf(known -> known.stream().noneMatch(left::containsKey))) {
            // Each round takes away the features that know none of those left; what stays is a cycle or leans on one.
        }
        return left.keySet();
    }

    /** Features that are named in the list but have no row in it. */
    Set<String> withoutRow() {
        return mayKnow.values().stream()
                .flatMap(Set::stream)
                .filter(feature -> !mayKnow.containsKey(feature))
                .collect(Collectors.toSet());
    }
}
