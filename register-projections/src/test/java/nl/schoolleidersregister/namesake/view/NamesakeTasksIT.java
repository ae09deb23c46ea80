package nl.schoolleidersregister.namesake.view;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.namesake.NamesakeEvent;
import nl.schoolleidersregister.namesake.NamesakeEvent.Admitted;
import nl.schoolleidersregister.namesake.NamesakeEvent.Applicant;
import nl.schoolleidersregister.namesake.NamesakeEvent.Dismissed;
import nl.schoolleidersregister.namesake.NamesakeEvent.Suspected;
import nl.schoolleidersregister.namesake.view.NamesakeTask.Outcome;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NamesakeTasksIT {

    private static final DossierId EXISTING = new DossierId(new UUID(0x4000L, 1));
    private static final UUID ACCOUNT = new UUID(0x4003L, 1);

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final NamesakeTasks tasks = new NamesakeTasks(database.register());

    private static NamesakeCase task(int number) {
        return new NamesakeCase(new UUID(0x4004L, number));
    }

    private static Entry suspected(int number, String on) {
        var attempt = new Attempt(
                new PersonName("Zoë", "van", "Meer (demo)"),
                new BirthDate(day("1980-05-17")),
                new EmailAddress("z@voorbeeld.example"));
        return entry(number, 0, new Suspected(EXISTING, new Applicant(ACCOUNT), Personal.of(attempt), noon(on)));
    }

    private static Entry entry(int number, int sequence, NamesakeEvent fact) {
        var id = task(number).toString();
        return new Entry("namesake:" + id, new Subject(id), sequence, fact);
    }

    private void happened(List<LoggedEvent> events) {
        new TestViews(database).advance(List.of(new NamesakeProjection()), events);
    }

    @Test
    void tasks_that_nobody_decided_are_open_the_oldest_first() {
        happened(TestViews.logged(List.of(
                suspected(1, "2026-01-12"),
                suspected(2, "2026-01-10"),
                suspected(3, "2026-01-11"),
                suspected(4, "2026-01-11"),
                entry(3, 1, new Admitted(Personal.of(new Reason("Twee mensen")), noon("2026-01-13"))),
                entry(4, 1, new Dismissed(noon("2026-01-13"))))));
        assertThat(tasks.open().stream().map(NamesakeTask::id)).containsExactly(task(2).value(), task(1).value());
        assertThat(tasks.find(task(3)).orElseThrow().outcome()).isEqualTo(Outcome.ADMITTED);
        assertThat(tasks.find(task(4)).orElseThrow().outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(tasks.find(task(5))).isEmpty();
    }

    @Test
    void a_task_shows_who_tried_as_whom() {
        happened(TestViews.logged(List.of(suspected(1, "2026-01-12"))));
        assertThat(tasks.find(task(1)))
                .contains(new NamesakeTask(
                        task(1).value(),
                        EXISTING.value(),
                        ACCOUNT,
                        "Zoë van Meer (demo)",
                        day("1980-05-17"),
                        "z@voorbeeld.example",
                        noon("2026-01-12"),
                        Outcome.OPEN));
    }

    @Test
    void a_task_without_its_key_is_still_a_task() {
        happened(TestViews.logged(List.of(suspected(1, "2026-01-12"))).stream()
                .map(Erasure::of)
                .toList());
        assertThat(tasks.open())
                .containsExactly(new NamesakeTask(
                        task(1).value(),
                        EXISTING.value(),
                        ACCOUNT,
                        null,
                        null,
                        null,
                        noon("2026-01-12"),
                        Outcome.OPEN));
    }
}
