package nl.schoolleidersregister.history.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import nl.schoolleidersregister.testing.TestLog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HistoriesIT {

    private static final DossierId DOSSIER = new DossierId(new UUID(0x7000L, 1));
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestLog log = new TestLog(database);
    private final Histories histories = new Histories(log.reader(database.register()));
    private long facts;
    private long days;

    private void happened(Event fact) {
        log.append(List.of(new Entry("registration:" + DOSSIER, DOSSIER.subject(), facts++, fact)));
    }

    private void ended(LocalDate recordedOn) {
        happened(new EmploymentEnded(
                new EmploymentId(new UUID(0x7001L, facts)),
                recordedOn,
                recordedOn.atTime(12, 0).atZone(ZONE).toInstant()));
    }

    private void begin(LocalDate day) {
        log.append(
                List.of(new Entry(Day.STREAM, new Subject(Day.STREAM), days++, new DayBegan(day, Day.startOf(day)))));
    }

    private List<Long> known(LocalDate day) {
        return histories.of(DOSSIER).knownOn(day).stream()
                .map(LoggedEvent::sequence)
                .toList();
    }

    @Test
    void what_stands_before_the_next_day_was_known() {
        begin(FIRST);
        ended(FIRST);
        begin(FIRST.plusDays(1));
        ended(FIRST.plusDays(1));
        assertThat(known(FIRST.minusDays(1))).isEmpty();
        assertThat(known(FIRST)).containsExactly(0L);
        assertThat(known(FIRST.plusDays(1))).containsExactly(0L, 1L);
        assertThat(known(FIRST.plusDays(9))).containsExactly(0L, 1L);
    }

    @Test
    void what_was_recorded_later_in_the_name_of_a_day_was_not_known_on_it() {
        begin(FIRST);
        begin(FIRST.plusDays(1));
        begin(FIRST.plusDays(2));
        ended(FIRST);
        assertThat(known(FIRST)).isEmpty();
        assertThat(known(FIRST.plusDays(1))).isEmpty();
        assertThat(known(FIRST.plusDays(2))).containsExactly(0L);
    }

    @Test
    void what_somebody_did_before_the_round_of_the_day_belongs_to_that_day() {
        begin(FIRST);
        ended(FIRST.plusDays(1));
        begin(FIRST.plusDays(1));
        assertThat(known(FIRST)).isEmpty();
        assertThat(known(FIRST.plusDays(1))).containsExactly(0L);
    }

    @Test
    void what_was_brought_in_before_the_first_day_was_known_from_its_own_moment() {
        ended(FIRST.minusYears(2));
        ended(FIRST.minusYears(1));
        begin(FIRST);
        assertThat(known(FIRST.minusYears(2).minusDays(1))).isEmpty();
        assertThat(known(FIRST.minusYears(2))).containsExactly(0L);
        assertThat(known(FIRST.minusYears(1))).containsExactly(0L, 1L);
    }

    @Test
    void without_any_day_the_moments_decide() {
        ended(FIRST);
        assertThat(known(FIRST.minusDays(1))).isEmpty();
        assertThat(known(FIRST)).containsExactly(0L);
    }

    @Test
    void a_dossier_that_is_not_there_has_no_history() {
        assertThat(histories.of(DOSSIER).facts()).isEmpty();
        assertThat(histories.of(DOSSIER).firstKnownOn()).isEmpty();
        happened(new Enrolled(FIRST, null, Day.startOf(FIRST)));
        assertThat(histories.of(DOSSIER).firstKnownOn()).contains(FIRST);
    }
}
