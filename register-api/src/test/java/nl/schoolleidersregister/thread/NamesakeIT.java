package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.namesake.view.NamesakeTask;
import nl.schoolleidersregister.namesake.view.NamesakeTasks;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.RequestKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two registrations for one person are impossible, also when a thousand requests arrive at the same moment. */
@WholeRegister
class NamesakeIT {

    private static final int MANY = 1_000;
    private static final String HASH = "ab".repeat(32);
    private static final LocalDate BIRTH = LocalDate.of(1980, 5, 17);

    @LocalServerPort
    private int port;

    @Autowired
    private EnrolmentOffice office;

    @Autowired
    private NamesakeTasks tasks;

    @Autowired
    private JdbcClient register;

    @Test
    void of_a_thousand_enrolments_of_one_person_one_wins() throws Exception {
        var codes = enrolAtOnce(IntStream.range(0, MANY)
                .<Callable<String>>mapToObj(
                        number -> () -> enrol(new UUID(5, number), "Duizend (demo)", "een" + number + "@demo.example"))
                .toList());
        assertThat(codes).containsOnly("enrolled", "enrolment.once-per-person");
        assertThat(codes).filteredOn("enrolled"::equals).hasSize(1);
        DemoIsThere.until(() -> tasksFor("Duizend (demo)").size() == 1);
        assertThat(register.sql("select count(*) from domain_event_entry where payload_type = 'namesake.suspected'"
                                + " and meta_data like '%00000000-0000-0005-%'")
                        .query(Long.class)
                        .single())
                .as("one task, however many attempts")
                .isEqualTo(1);
    }

    @Test
    void an_account_that_enrols_twice_is_told_so_and_makes_no_task() {
        var account = new UUID(6, 1);
        assertThat(enrol(account, "Dubbel (demo)", "dubbel@demo.example")).isEqualTo("enrolled");
        assertThat(enrol(account, "Dubbel (demo)", "dubbel2@demo.example")).isEqualTo("enrolment.account-once");
        assertThat(tasksFor("Dubbel (demo)")).isEmpty();
    }

    @Test
    void a_registrar_lets_a_true_namesake_in() {
        assertThat(enrol(new UUID(7, 1), "Tweeling (demo)", "eerste@demo.example"))
                .isEqualTo("enrolled");
        assertThat(enrol(new UUID(7, 2), "tweeling (DEMO) ", "tweede@demo.example"))
                .isEqualTo("enrolment.once-per-person");
        DemoIsThere.until(() -> tasksFor("tweeling (DEMO)").size() == 1);
        var task = tasksFor("tweeling (DEMO)").getFirst();

        var nadia = DemoLogin.at(port).as("nadia-el-amrani");
        assertThat(nadia.get("/kantoor").body()).contains("tweeling (DEMO)");
        var path = "/kantoor/naamgenoten/" + task.id();
        assertThat(nadia.get(path).body()).contains("eerste@demo.example", "tweede@demo.example");
        assertThat(nadia.post(path, Map.of("decision", "ADMIT", "difference", ""))
                        .statusCode())
                .isEqualTo(400);
        var admit = Map.of("decision", "ADMIT", "difference", "Twee mensen, twee paspoorten gezien.");
        assertThat(nadia.post(path, admit).statusCode()).isEqualTo(302);
        assertThat(nadia.post(path, admit).statusCode()).as("decided once").isEqualTo(409);

        assertThat(enrol(new UUID(7, 3), "Tweeling (demo)", "derde@demo.example"))
                .as("only the one who was let in")
                .isEqualTo("enrolment.once-per-person");
        assertThat(enrol(new UUID(7, 2), "Tweeling (demo)", "tweede@demo.example"))
                .isEqualTo("enrolled");
    }

    private List<NamesakeTask> tasksFor(String family) {
        return tasks.open().stream()
                .filter(task -> task.name() != null && task.name().endsWith(family))
                .toList();
    }

    private static List<String> enrolAtOnce(List<Callable<String>> enrolments) throws Exception {
        try (var people = Executors.newFixedThreadPool(64)) {
            var codes = new java.util.ArrayList<String>();
            for (var answer : people.invokeAll(enrolments)) {
                codes.add(answer.get());
            }
            return codes;
        }
    }

    private String enrol(UUID account, String family, String email) {
        try {
            office.enrol(
                    new Origin(new Actor(account, Role.LEADER), Instant.now()),
                    new Attempt(new PersonName("Iemand", "", family), new BirthDate(BIRTH), new EmailAddress(email)),
                    new StatedQualification(
                            new QualificationId(SortableIdentifiers.next()),
                            Route.DIPLOMA,
                            new Diploma("Schoolleider VO (demo)", "Demo"),
                            LocalDate.of(2025, 7, 1)),
                    List.of(),
                    new RequestKey(account.toString(), UUID.randomUUID().toString(), HASH));
            return "enrolled";
        } catch (RuleViolated refused) {
            return refused.code();
        }
    }
}
