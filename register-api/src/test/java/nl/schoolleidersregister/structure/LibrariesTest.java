package nl.schoolleidersregister.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import nl.schoolleidersregister.structure.broken.JdbcAnywhere;
import nl.schoolleidersregister.structure.broken.KafkaAnywhere;
import nl.schoolleidersregister.structure.broken.PostgresAnywhere;
import nl.schoolleidersregister.structure.broken.SpringJdbcAnywhere;
import nl.schoolleidersregister.structure.broken.feed.KafkaInTheFeed;
import nl.schoolleidersregister.structure.broken.store.JdbcInAStore;
import org.junit.jupiter.api.Test;

/** Libraries that must be able to go stand behind one kind of package. */
class LibrariesTest {

    private static final ArchRule KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("..feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "io.cloudevents.kafka..")
            .because("one process must do without Kafka");

    private static final ArchRule JDBC = noClasses()
            .that()
            .resideOutsideOfPackages("..view..", "..log..", "..store..", "..embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.postgresql..",
                    "com.zaxxer.hikari..",
                    "org.flywaydb..")
            .because("what is stored is decided in views, the log, stores and the set-up of the embedded server");

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
