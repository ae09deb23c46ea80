package nl.schoolleidersregister.school.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.school.BoardEvent;
import nl.schoolleidersregister.school.BoardEvent.BoardChanged;
import nl.schoolleidersregister.school.BoardEvent.BoardImported;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
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
        new TestViews(database)
                .advance(List.of(new SchoolProjection(), new BoardProjection()), TestViews.logged(entries));
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
                        new SchoolCode("01AB00"), school("De Els (demo)", "90002"), Province.OVERIJSSEL, 1, null, 2));
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

    @Test
    void what_was_imported_about_a_board_counts_before_the_schools_on_file() {
        imported("01AB00", "De Eik (demo)", "90001");
        imported("02CD00", "De Berk, dicht (demo)", "90001");
        board("90001", 0, new BoardImported(new BoardNumber("90001"), new BoardRecord(null, 2), Samples.AT));
        board("90001", 1, new BoardChanged(new BoardNumber("90001"), new BoardRecord(null, 1), Samples.AT));
        happened();
        assertThat(schools.find(new SchoolCode("01AB00")).orElseThrow().schoolsOfBoard())
                .isEqualTo(1);
        assertThat(schools.all()).extracting(SchoolOnFile::schoolsOfBoard).containsExactly(1, 1);
    }

    @Test
    void boards_are_listed_by_number_as_they_were_last_recorded() {
        board("90002", 0, new BoardImported(new BoardNumber("90002"), new BoardRecord(null, 2), Samples.AT));
        board("90001", 0, new BoardImported(new BoardNumber("90001"), new BoardRecord(null, 2), Samples.AT));
        var named = new BoardRecord(new BoardName("De Haag (demo)"), 3);
        board("90001", 1, new BoardChanged(new BoardNumber("90001"), named, Samples.AT));
        happened();
        assertThat(new Boards(database.register()).all())
                .containsExactly(
                        new BoardOnFile(new BoardNumber("90001"), named, 1),
                        new BoardOnFile(new BoardNumber("90002"), new BoardRecord(null, 2), 0));
    }

    @Test
    void schools_are_found_by_words_of_name_town_code_or_board() {
        imported("01AB00", "De Eik (demo)", "90001");
        imported("02CD00", "Lyceum 100% (demo)", "90002");
        happened();
        assertThat(found("")).containsExactly("01AB00", "02CD00");
        assertThat(found(" deventer  EIK ")).containsExactly("01AB00");
        assertThat(found("02cd00")).containsExactly("02CD00");
        assertThat(found("90002")).containsExactly("02CD00");
        assertThat(found("100%")).containsExactly("02CD00");
        assertThat(found("1_0")).isEmpty();
        assertThat(found("eik lyceum")).isEmpty();
    }

    @Test
    void a_search_gives_the_first_and_tells_how_many_there_are() {
        imported("01AB00", "De Eik (demo)", "90001");
        imported("02CD00", "De Berk (demo)", "90002");
        happened();
        var found = schools.search("de", 1);
        assertThat(found.first()).extracting(school -> school.code().value()).containsExactly("02CD00");
        assertThat(found.all()).isEqualTo(2);
        assertThat(schools.count()).isEqualTo(2);
    }

    private List<String> found(String text) {
        return schools.search(text, 10).first().stream()
                .map(school -> school.code().value())
                .sorted()
                .toList();
    }

    private void board(String number, int sequence, BoardEvent fact) {
        var stream = "board:" + number;
        entries.add(new Entry(stream, new Subject(stream), sequence, fact));
    }
}
