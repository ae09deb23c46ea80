package nl.schoolleidersregister.school.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolEvent.SchoolChanged;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.Samples;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SchoolsIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final Schools schools = new Schools(database.register());
    private final List<Entry> entries = new ArrayList<>();

    private static SchoolRecord school(String name, String board) {
        return new SchoolRecord(
                new SchoolName(name), new Town("Deventer"), Province.OVERIJSSEL, new BoardNumber(board));
    }

    private void imported(String code, String name, String board) {
        var fact = new SchoolImported(new SchoolCode(code), school(name, board), Samples.AT);
        entries.add(new Entry("school:" + code, new Subject("school:" + code), 0, fact));
    }

    private void changed(String code, int sequence, String name, String board) {
        var fact = new SchoolChanged(new SchoolCode(code), school(name, board), Samples.AT);
        entries.add(new Entry("school:" + code, new Subject("school:" + code), sequence, fact));
    }

    private void happened() {
        new TestViews(database).advance(List.of(new SchoolProjection()), TestViews.logged(entries));
    }

    @Test
    void schools_are_listed_by_name() {
        imported("01AB00", "De Eik (demo)", "90001");
        imported("02CD00", "De Berk (demo)", "90002");
        happened();
        assertThat(schools.all().stream().map(SchoolOnFile::label))
                .containsExactly("De Berk (demo), Deventer (02CD00)", "De Eik (demo), Deventer (01AB00)");
    }

    @Test
    void a_school_is_found_by_its_code_as_it_was_last_recorded() {
        imported("01AB00", "De Eik (demo)", "90001");
        changed("01AB00", 1, "De Es (demo)", "90002");
        changed("01AB00", 2, "De Els (demo)", "90002");
        happened();
        assertThat(schools.find(new SchoolCode("01AB00")))
                .contains(new SchoolOnFile(
                        new SchoolCode("01AB00"), school("De Els (demo)", "90002"), Province.OVERIJSSEL, 1, 2));
        assertThat(schools.find(new SchoolCode("01AB01"))).isEmpty();
    }

    @Test
    void the_schools_of_a_board_are_counted_without_the_locations_of_one_school() {
        imported("01AB00", "De Eik (demo)", "90001");
        imported("01AB01", "De Eik, locatie Dijk (demo)", "90001");
        imported("02CD00", "De Berk (demo)", "90001");
        imported("03EF00", "De Es (demo)", "90002");
        happened();
        assertThat(schools.find(new SchoolCode("01AB00")).orElseThrow().schoolsOfBoard())
                .isEqualTo(2);
        assertThat(schools.find(new SchoolCode("03EF00")).orElseThrow().schoolsOfBoard())
                .isEqualTo(1);
    }
}
