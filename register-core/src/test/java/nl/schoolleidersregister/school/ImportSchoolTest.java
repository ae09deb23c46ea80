package nl.schoolleidersregister.school;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.school.SchoolCommand.ImportSchool;
import nl.schoolleidersregister.school.SchoolEvent.SchoolChanged;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class ImportSchoolTest {

    private static final SchoolCode CODE = new SchoolCode("01AB00");

    @Test
    void records_a_school_that_is_new() {
        given().when(imported("2026-01-10", "De Berk (demo)"))
                .thenRecorded(new SchoolImported(CODE, school("De Berk (demo)"), noon("2026-01-10")));
    }

    @Test
    void records_what_changed() {
        given(new SchoolImported(CODE, school("De Berk (demo)"), noon("2026-01-10")))
                .when(imported("2026-02-10", "De Eik (demo)"))
                .thenRecorded(new SchoolChanged(CODE, school("De Eik (demo)"), noon("2026-02-10")));
    }

    @Test
    void records_nothing_when_nothing_changed() {
        given(new SchoolImported(CODE, school("De Berk (demo)"), noon("2026-01-10")))
                .when(imported("2026-02-10", "De Berk (demo)"))
                .thenNothing();
    }

    @Test
    void compares_with_the_last_change() {
        var history = given(
                new SchoolImported(CODE, school("De Berk (demo)"), noon("2026-01-10")),
                new SchoolChanged(CODE, school("De Eik (demo)"), noon("2026-02-10")));
        history.when(imported("2026-03-10", "De Eik (demo)")).thenNothing();
        history.when(imported("2026-03-11", "De Berk (demo)"))
                .thenRecorded(new SchoolChanged(CODE, school("De Berk (demo)"), noon("2026-03-11")));
    }

    private static Scenario<SchoolEvent, SchoolCommand> given(SchoolEvent... history) {
        var streams = new MemoryStreams<>(School.class, SchoolEvent.class, School::new, School::decide);
        var stream = School.streamOf(CODE);
        return new Scenario<SchoolEvent, SchoolCommand>(streams, stream, new Subject(stream)).given(history);
    }

    private static ImportSchool imported(String on, String name) {
        return new ImportSchool(CODE, school(name), registerOn(on));
    }

    private static SchoolRecord school(String name) {
        return new SchoolRecord(
                new SchoolName(name), new Town("Deventer"), Province.OVERIJSSEL, new BoardNumber("90001"));
    }
}
