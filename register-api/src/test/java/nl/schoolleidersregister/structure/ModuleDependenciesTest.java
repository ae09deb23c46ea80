package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.schoolleidersregister.structure.broken.modules.core.CoreKnowsAnotherModule;
import nl.schoolleidersregister.structure.broken.modules.core.CoreKnowsAxonsGateway;
import nl.schoolleidersregister.structure.broken.modules.core.CoreKnowsFiles;
import nl.schoolleidersregister.structure.broken.modules.core.CoreKnowsSpring;
import nl.schoolleidersregister.structure.broken.modules.core.CoreOfStreams;
import nl.schoolleidersregister.structure.broken.modules.projections.ProjectionKnowsPage;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateVersion;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.junit.jupiter.api.Test;

class ModuleDependenciesTest {

    /** All that the core knows of Axon: its annotations, and the one call that records an event and its subject. */
    private static final Set<String> AXON = Set.of(
            AggregateCreationPolicy.class.getName(),
            AggregateIdentifier.class.getName(),
            AggregateLifecycle.class.getName(),
            AggregateVersion.class.getName(),
            CommandHandler.class.getName(),
            CreationPolicy.class.getName(),
            EventSourcingHandler.class.getName(),
            MetaData.class.getName(),
            TargetAggregateIdentifier.class.getName(),
            TargetAggregateVersion.class.getName());

    /** The JDK without anything that reaches outside the process. */
    private static final DescribedPredicate<JavaClass> JDK = resideInAPackage("java..")
            .and(DescribedPredicate.not(resideInAnyPackage(
                    "java.net..", "java.nio.file..", "java.sql..", "java.rmi..", "java.util.logging..")));

    private static final ArchRule CORE = coreKnowsOnlyItself(BuildModule.CORE.classes());
    private static final ArchRule BROKEN_CORE = coreKnowsOnlyItself(resideInAPackage("..broken.modules.core.."));

    private static final ArchRule PROJECTIONS =
            projectionsDoNotKnowTheApi(BuildModule.PROJECTIONS.classes(), BuildModule.API.classes());
    private static final ArchRule BROKEN_PROJECTIONS = projectionsDoNotKnowTheApi(
            resideInAPackage("..broken.modules.projections.."), resideInAPackage("..broken.modules.api.."));

    @Test
    void core_knows_the_jdk_jspecify_axons_annotations_and_itself() {
        CORE.check(Production.CLASSES);
    }

    @Test
    void core_may_use_axons_annotations() {
        Proof.assertKeeps(BROKEN_CORE, CoreOfStreams.class);
    }

    @Test
    void sees_a_core_that_knows_spring() {
        Proof.assertBreaks(BROKEN_CORE, CoreKnowsSpring.class);
    }

    @Test
    void sees_a_core_that_knows_more_of_axon() {
        Proof.assertBreaks(BROKEN_CORE, CoreKnowsAxonsGateway.class);
    }

    @Test
    void sees_a_core_that_reads_files() {
        Proof.assertBreaks(BROKEN_CORE, CoreKnowsFiles.class);
    }

    @Test
    void sees_a_core_that_knows_another_module() {
        Proof.assertBreaks(BROKEN_CORE, CoreKnowsAnotherModule.class);
    }

    @Test
    void projections_do_not_know_the_api() {
        PROJECTIONS.check(Production.CLASSES);
    }

    @Test
    void sees_a_projection_that_knows_a_page() {
        Proof.assertBreaks(BROKEN_PROJECTIONS, ProjectionKnowsPage.class);
    }

    private static ArchRule coreKnowsOnlyItself(DescribedPredicate<JavaClass> core) {
        var known = core.or(JDK)
                .or(resideInAPackage("org.jspecify.annotations"))
                .or(DescribedPredicate.describe("what core knows of Axon", type -> AXON.contains(type.getName())));
        return classes()
                .that(core)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "the JDK, JSpecify, Axon's annotations or core",
                        type -> known.test(type.getBaseComponentType())))
                .because("the rules of the register are worth reading without a framework, and outlive one");
    }

    private static ArchRule projectionsDoNotKnowTheApi(
            DescribedPredicate<JavaClass> projections, DescribedPredicate<JavaClass> api) {
        return noClasses()
                .that(projections)
                .should()
                .dependOnClassesThat(api)
                .because("read models also run in a process of their own");
    }
}
