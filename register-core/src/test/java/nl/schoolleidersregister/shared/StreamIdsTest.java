package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.activity.Activity;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.OwnChoice;
import nl.schoolleidersregister.choice.Precedent;
import nl.schoolleidersregister.choice.PrecedentId;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.namesake.Namesake;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.person.Person;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.Guided;
import nl.schoolleidersregister.recognition.Recognition;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.school.School;
import nl.schoolleidersregister.school.SchoolCode;
import org.junit.jupiter.api.Test;

/** Ids of streams and subjects stand in the log and in every seal: they are as they are for ever. */
class StreamIdsTest {

    private static final String ID = "0198e7a0-0000-7000-8000-000000000001";

    @Test
    void a_stream_is_named_by_its_type_and_its_key() {
        var dossier = new DossierId(UUID.fromString(ID));
        assertThat(Registration.streamOf(dossier)).isEqualTo("registration:" + ID);
        assertThat(Person.streamOf(dossier)).isEqualTo("person:" + ID);
        assertThat(School.streamOf(new SchoolCode("16SW03"))).isEqualTo("school:16SW03");
        assertThat(Namesake.streamOf(new NamesakeCase(UUID.fromString(ID)))).isEqualTo("namesake:" + ID);
        assertThat(Provider.streamOf(new ProviderId(UUID.fromString(ID)))).isEqualTo("provider:" + ID);
        assertThat(Offering.streamOf(new OfferingId(UUID.fromString(ID)))).isEqualTo("offering:" + ID);
        assertThat(Day.STREAM).isEqualTo("day:register");
        assertThat(Execution.streamOf(new ExecutionId(UUID.fromString(ID)))).isEqualTo("execution:" + ID);
        assertThat(Recognition.streamOf(new RecognitionId(UUID.fromString(ID)))).isEqualTo("recognition:" + ID);
    }

    @Test
    void an_activity_is_named_by_its_key_and_whose_it_is() {
        var dossier = new DossierId(UUID.fromString(ID));
        var activity = ActivityId.of(dossier, new ExecutionId(UUID.fromString(ID)));
        assertThat(activity).hasToString("4a0b4de6-c558-3603-878d-548d9ea8014c");
        assertThat(Activity.streamOf(dossier, activity)).isEqualTo("activity:" + activity + "@" + ID);
    }

    @Test
    void a_part_in_a_meeting_is_named_by_the_meeting_and_whose_it_is() {
        var dossier = new DossierId(UUID.fromString(ID));
        var session = new SessionId(UUID.fromString("0198e7a0-0000-7000-8000-000000000002"));
        assertThat(Guided.streamOf(dossier, session)).isEqualTo("guided:" + session + "@" + ID);
    }

    @Test
    void an_own_choice_is_named_by_its_key_and_whose_it_is() {
        var dossier = new DossierId(UUID.fromString(ID));
        assertThat(OwnChoice.streamOf(dossier, new ChoiceId(UUID.fromString(ID))))
                .isEqualTo("own-choice:" + ID + "@" + ID);
        assertThat(Precedent.streamOf(new PrecedentId(UUID.fromString(ID)))).isEqualTo("precedent:" + ID);
    }

    @Test
    void its_key_and_whose_it_is_are_read_back() {
        var dossier = new DossierId(UUID.fromString(ID));
        var session = new SessionId(UUID.fromString("0198e7a0-0000-7000-8000-000000000002"));
        assertThat(StreamIds.key(Guided.streamOf(dossier, session))).isEqualTo(session.toString());
        assertThat(StreamIds.owner(Guided.streamOf(dossier, session))).isEqualTo(dossier);
        assertThat(StreamIds.key(School.streamOf(new SchoolCode("16SW03")))).isEqualTo("16SW03");
    }

    @Test
    void a_dossier_is_a_subject_by_its_id() {
        assertThat(new DossierId(UUID.fromString(ID)).subject()).isEqualTo(new Subject(ID));
        assertThat(Subject.KEY).isEqualTo("subject");
    }

    @Test
    void ids_are_written_as_they_are() {
        assertThat(new DossierId(UUID.fromString(ID))).hasToString(ID);
        assertThat(new NamesakeCase(UUID.fromString(ID))).hasToString(ID);
        assertThat(new QualificationId(UUID.fromString(ID))).hasToString(ID);
        assertThat(new EmploymentId(UUID.fromString(ID))).hasToString(ID);
    }
}
