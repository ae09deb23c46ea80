package nl.schoolleidersregister.school.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.tables.Encoding;
import nl.schoolleidersregister.tables.Table;
import nl.schoolleidersregister.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuoFileTest {

    private static final String HEADER =
            "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;PLAATSNAAM\n";

    @Test
    void both_layouts_and_both_encodings_say_the_same() throws IOException {
        var today = table(made("new-layout.csv"));
        var before = table(made("old-layout.csv"));
        assertThat(today.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(before.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(before.separator()).isEqualTo(',');
        assertThat(file(before).rows()).isEqualTo(file(today).rows()).hasSize(7);
        assertThat(file(today).bad()).isEmpty();
        assertThat(file(today).rows().get(1))
                .isEqualTo(new DuoRow(
                        new SchoolCode("98AA01"),
                        new SchoolRecord(
                                new SchoolName("Lyceum Fjord, locatie Coördinaat (demo)"),
                                new Town("SNEEK"),
                                Province.FRYSLAN,
                                new BoardNumber("98001")),
                        null));
    }

    @Test
    void a_board_number_keeps_its_zeros() throws IOException {
        assertThat(file(table(made("new-layout.csv"))).rows())
                .extracting(row -> row.school().board().value())
                .contains("098004");
    }

    @Test
    void what_looks_like_a_formula_stays_the_text_it_is() throws IOException {
        assertThat(file(table(made("new-layout.csv"))).rows())
                .extracting(row -> row.school().name().value())
                .contains("=cmd|' /C calc'!A0 (demo)");
    }

    @Test
    void each_bad_row_is_told_with_its_line_and_the_rest_is_read() throws IOException {
        var file = file(table(made("bad-rows.csv")));
        assertThat(file.rows()).hasSize(7);
        assertThat(file.bad())
                .extracting(BadRow::line, BadRow::reason)
                .containsExactly(
                        tuple(5, "code"),
                        tuple(6, "quotes"),
                        tuple(7, "no-board"),
                        tuple(8, "province"),
                        tuple(9, "double"),
                        tuple(10, "other-school"),
                        tuple(11, "few"));
        assertThat(file.bad().get(4).args()).containsExactly("98AA00", 2);
        assertThat(file.bad().get(3).text()).contains("Noord Zeeland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Limburg;98005;98AA;;School (demo);VENLO                | code",
                "Limburg;98005;98AA;0;School (demo);VENLO               | code",
                "Limburg;98005;;00;School (demo);VENLO                  | code",
                "Limburg;98005;98AB;98AA00;School (demo);VENLO          | other-school",
                "Limburg;98005;98AA;98AA00;;VENLO                       | name",
                "Limburg;98005;98AA;98AA00;School (demo);               | town",
                ";98005;98AA;98AA00;School (demo);VENLO                 | province",
                "Holland;98005;98AA;98AA00;School (demo);VENLO          | province",
                "Limburg;;98AA;98AA00;School (demo);VENLO               | no-board",
                "Limburg;9800A;98AA;98AA00;School (demo);VENLO          | board",
                "Limburg;9800500;98AA;98AA00;School (demo);VENLO        | board",
                "Limburg;98005;98AA;98AA00;School (demo)                | few",
                "Limburg;98005;98AA;98AA00;School;(demo);VENLO          | many"
            })
    void a_row_is_left_out_for_the_first_thing_that_is_wrong(String row, String reason) {
        var file = file(table(HEADER + row.strip() + "\n"));
        assertThat(file.rows()).isEmpty();
        assertThat(file.bad()).extracting(BadRow::reason, BadRow::line).containsExactly(tuple(reason, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "Limburg;98005;98aa;98aa00;School (demo);VENLO",
        "LIMBURG;98005;98AA;00;School (demo);VENLO",
        "Limburg;98005;;98AA00;School (demo);VENLO",
        "Limburg;1;98AA;98AA00;School (demo);VENLO;;"
    })
    void a_row_may_be_written_in_more_ways(String row) {
        var file = file(table(HEADER + row + "\n"));
        assertThat(file.bad()).isEmpty();
        assertThat(file.rows()).extracting(DuoRow::code).containsExactly(new SchoolCode("98AA00"));
    }

    @Test
    void a_name_is_at_most_200_characters() {
        assertThat(file(table(HEADER + "Limburg;1;98AA;98AA00;" + "x".repeat(200) + ";VENLO"))
                        .bad())
                .isEmpty();
        assertThat(file(table(HEADER + "Limburg;1;98AA;98AA00;" + "x".repeat(201) + ";VENLO"))
                        .bad())
                .extracting(BadRow::reason)
                .containsExactly("name");
    }

    @Test
    void a_location_whose_row_is_bad_still_stands_in_the_file() throws IOException {
        assertThat(file(table(made("bad-rows.csv"))).seen())
                .contains(new SchoolCode("98AM00"), new SchoolCode("98AI00"), new SchoolCode("98AA00"))
                .doesNotContain(new SchoolCode("99ZZ99"));
    }

    @Test
    void the_name_of_a_board_is_taken_where_a_file_tells_it() {
        var file = file(table(HEADER.strip() + ";BEVOEGD GEZAG NAAM\n"
                + "Limburg;1;98AA;98AA00;School (demo);VENLO;Stichting De Haag (demo)\n"
                + "Limburg;1;98AA;98AA01;School (demo);VENLO;\n"
                + "Limburg;1;98AA;98AA02;School (demo);VENLO;" + "x".repeat(201) + "\n"));
        assertThat(file.rows())
                .extracting(
                        row -> row.boardName() == null ? "" : row.boardName().value())
                .containsExactly("Stichting De Haag (demo)", "");
        assertThat(file.bad()).extracting(BadRow::reason).containsExactly("board-name");
    }

    @Test
    void says_which_columns_are_missing_or_doubled() {
        assertThat(DuoColumns.in(table("PROVINCIE;NAAM\n")).missing())
                .containsExactly("VESTIGINGSCODE", "VESTIGINGSNAAM", "PLAATSNAAM", "BEVOEGD GEZAG NUMMER");
        assertThat(DuoColumns.in(table(HEADER)).missing()).isEmpty();
        assertThat(DuoColumns.in(table(HEADER.strip() + ";plaatsnaam\n")).missing())
                .containsExactly("PLAATSNAAM");
    }

    @ParameterizedTest
    @CsvSource({"Fryslân,FRYSLAN", "FRIESLAND,FRYSLAN", "noord holland,NOORD_HOLLAND", "Zuid-Holland,ZUID_HOLLAND"})
    void provinces_are_known_by_their_names(String name, Province province) {
        assertThat(Provinces.named(name)).contains(province);
    }

    @Test
    void knows_all_provinces() {
        assertThat(List.of(Province.values()))
                .allMatch(province ->
                        Provinces.named(province.name().replace('_', '-')).isPresent());
        assertThat(Provinces.named("Holland")).isEmpty();
    }

    private static DuoFile file(Table table) {
        var columns = DuoColumns.in(table);
        assertThat(columns.missing()).isEmpty();
        return DuoFile.of(table, columns);
    }

    private static Table table(String text) {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table table(byte[] file) {
        return (Table) Tables.read(file);
    }

    private static byte[] made(String name) throws IOException {
        try (var file = Objects.requireNonNull(DuoFileTest.class.getResourceAsStream("/duo/" + name))) {
            return file.readAllBytes();
        }
    }
}
