package nl.schoolleidersregister.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.schoolleidersregister.activity.ActivityEvent;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.testing.RandomEvents;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TimelinesIT {

    private static final DossierId DOSSIER = new DossierId(new UUID(0x7000L, 1));
    private static final DossierId ANOTHER = new DossierId(new UUID(0x7000L, 2));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final Timelines timelines = new Timelines(log.reader(database.register()));
    private final RandomEvents some = new RandomEvents(new Random(Seed.of(TimelinesIT.class)));

    private void happened(DossierId dossier, String stream, long sequence, Class<? extends Event> kind) {
        log.append(List.of(new Entry(stream + dossier, dossier.subject(), sequence, some.of(kind))));
    }

    private static List<String> names(List<Happened> happened) {
        return happened.stream().map(Happened::name).toList();
    }

    @Test
    void tells_the_facts_of_all_streams_of_a_dossier_the_latest_first_and_of_no_other() {
        happened(DOSSIER, "registration:", 0, RegistrationEvent.Enrolled.class);
        happened(ANOTHER, "registration:", 0, RegistrationEvent.Enrolled.class);
        happened(DOSSIER, "activity:", 0, ActivityEvent.AttendanceClaimed.class);
        happened(DOSSIER, "registration:", 1, RegistrationEvent.Registered.class);
        assertThat(names(timelines.all(DOSSIER)))
                .containsExactly("registration.registered", "activity.attendance-claimed", "registration.enrolled");
        assertThat(timelines.countForTheOffice(DOSSIER)).isEqualTo(3);
    }

    @Test
    void the_last_facts_are_as_many_as_asked_and_no_steps() {
        LongStream.range(0, 5).forEach(at -> happened(DOSSIER, "activity:", at, ActivityEvent.ClaimWithdrawn.class));
        happened(DOSSIER, "activity:", 5, ActivityEvent.Credited.class);
        assertThat(timelines.last(DOSSIER, FactKind.telling(), 3))
                .extracting(one -> one.fact().sequence())
                .containsExactly(4L, 3L, 2L);
        assertThat(timelines.all(DOSSIER)).hasSize(6);
    }

    @Test
    void a_dossier_without_facts_has_an_empty_timeline() {
        assertThat(timelines.all(DOSSIER)).isEmpty();
        assertThat(timelines.last(DOSSIER, FactKind.telling(), 3)).isEmpty();
        assertThat(timelines.countForTheOffice(DOSSIER)).isZero();
    }

    @Test
    void the_first_fact_of_a_registration_has_no_cause() {
        happened(DOSSIER, "registration:", 0, RegistrationEvent.Enrolled.class);
        assertThat(timelines.all(DOSSIER).getFirst().cause()).isNull();
    }
}
