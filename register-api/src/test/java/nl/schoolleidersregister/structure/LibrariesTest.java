package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import javax.sql.DataSource;
import nl.schoolleidersregister.structure.broken.ConfigurationThatAsks;
import nl.schoolleidersregister.structure.broken.ConfigurationThatHandsOn;
import nl.schoolleidersregister.structure.broken.JdbcAnywhere;
import nl.schoolleidersregister.structure.broken.KafkaAnywhere;
import nl.schoolleidersregister.structure.broken.PostgresAnywhere;
import nl.schoolleidersregister.structure.broken.SpringJdbcAnywhere;
import nl.schoolleidersregister.structure.broken.feed.KafkaInTheFeed;
import nl.schoolleidersregister.structure.broken.store.JdbcInAStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

/** Libraries that must be able to go stand behind one kind of package. */
class LibrariesTest {

    private static final ArchRule KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("..feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents.kafka..")
            .because("one process must do without Kafka");

    private static final DescribedPredicate<JavaClass> OF_JDBC = resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.springframework.jdbc..",
            "org.postgresql..",
            "com.zaxxer.hikari..",
            "org.flywaydb..");

    private static final DescribedPredicate<JavaClass> OUTSIDE_STORAGE =
            resideOutsideOfPackages("..view..", "..log..", "..store..", "..databases..", "..embedded..");

    private static final ArchRule JDBC = noClasses()
            .that(OUTSIDE_STORAGE)
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat(OF_JDBC)
            .because("what is stored is decided in views, the log, stores and the set-up of databases");

    private static final ArchRule CONFIGURED = noClasses()
            .that(OUTSIDE_STORAGE)
            .and()
            .areAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat(OF_JDBC.and(DescribedPredicate.not(type(DataSource.class))))
            .because("a configuration only says to whom a database is given");

    @Test
    void kafka_stands_in_the_feed_only() {
        KAFKA.check(Production.CLASSES);
    }

    @Test
    void the_feed_may_use_kafka() {
        Proof.assertKeeps(KAFKA, KafkaInTheFeed.class);
    }

    @Test
    void sees_kafka_outside_the_feed() {
        Proof.assertBreaks(KAFKA, KafkaAnywhere.class);
    }

    @Test
    void jdbc_stands_in_views_the_log_and_stores_only() {
        JDBC.check(Production.CLASSES);
    }

    @Test
    void a_configuration_only_hands_a_database_on() {
        CONFIGURED.check(Production.CLASSES);
    }

    @Test
    void a_configuration_may_hand_a_database_on() {
        Proof.assertKeeps(JDBC, ConfigurationThatHandsOn.class);
        Proof.assertKeeps(CONFIGURED, ConfigurationThatHandsOn.class);
    }

    @Test
    void sees_a_configuration_that_asks_the_database() {
        Proof.assertBreaks(CONFIGURED, ConfigurationThatAsks.class);
    }

    @Test
    void a_store_may_use_jdbc() {
        Proof.assertKeeps(JDBC, JdbcInAStore.class);
    }

    @Test
    void sees_jdbc_elsewhere() {
        Proof.assertBreaks(JDBC, JdbcAnywhere.class);
        Proof.assertBreaks(JDBC, SpringJdbcAnywhere.class);
        Proof.assertBreaks(JDBC, PostgresAnywhere.class);
    }
}
