package nl.schoolleidersregister.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as they are handed in. */
class SheetTest {

    private static final String HEADER = "registratienummer;achternaam;datum;uren\r\n";
    private static final String ROW = "104213;Çelik;09-09-2027;6";

    @Test
    void a_header_may_be_there_or_not() {
        assertThat(sheet(HEADER + ROW).parts()).containsExactly(celik(2));
        assertThat(sheet(ROW).parts()).containsExactly(celik(1));
        assertThat(sheet("\r\n\r\n" + ROW).parts()).containsExactly(celik(3));
    }

    @Test
    void a_header_tells_the_order_and_other_columns_are_left_alone() {
        var list = "Datum,E-mail,Achternaam,Uren,Nummer\n09-09-2027,zoe@school.example,Çelik,6,104213\n";
        assertThat(sheet(list).parts()).containsExactly(celik(2));
    }

    @Test
    void a_header_that_lacks_a_column_is_refused() {
        assertThat(code("registratienummer;achternaam;datum\n104213;Çelik;09-09-2027\n"))
                .isEqualTo("attendance.columns");
    }

    @Test
    void a_text_without_four_columns_is_no_list() {
        assertThat(code("Geachte heer\nHierbij de lijst; met groet\n")).isEqualTo("attendance.no-list");
    }

    @Test
    void a_line_for_spreadsheets_keeps_its_place() {
        var sheet = sheet("sep=;\r\n" + HEADER + ROW);
        assertThat(sheet.parts()).containsExactly(celik(3));
        assertThat(((Sheet) Sheet.of(sheet.text(), sheet.separator(), "UTF-8")).parts())
                .containsExactly(celik(3));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void characters_are_found_out(String charset) {
        var sheet = (Sheet) Sheet.ofFile((HEADER + ROW).getBytes(Charset.forName(charset)));
        assertThat(sheet.charset()).isEqualTo(charset);
        assertThat(sheet.parts()).containsExactly(celik(2));
    }

    @Test
    void the_same_file_can_be_read_in_other_characters() {
        var dos = (Sheet) Sheet.ofFile((HEADER + ROW).getBytes(Charset.forName("IBM850")));
        assertThat(dos.parts().getFirst().family()).isNotEqualTo("Çelik");
        var other = Readings.of(dos).stream()
                .filter(reading -> reading.charset().equals("IBM850"))
                .findFirst()
                .orElseThrow();
        assertThat(other.names()).containsExactly("Çelik");
        assertThat(Readings.again(dos.text(), dos.charset(), "IBM850")).contains(HEADER + ROW);
    }

    @Test
    void mending_a_row_leaves_the_others_where_they_were() {
        var sheet = sheet(HEADER + ROW + "\r\n" + ROW + "\r\n");
        var mended = sheet.line(sheet.rows().getFirst(), new EnumMap<>(Map.of(Part.FAMILY, "a;\"b", Part.HOURS, "5")));
        var again = (Sheet) Sheet.of(sheet.with(Map.of(2, mended)), ';', "UTF-8");
        assertThat(again.parts()).containsExactly(new Row(2, "104213", "a;\"b", "09-09-2027", "5"), celik(3));
        var less = (Sheet) Sheet.of(again.with(Map.of(2, "")), ';', "UTF-8");
        assertThat(less.parts()).containsExactly(celik(3));
    }

    @Test
    void what_is_mended_stays_on_its_line() {
        var sheet = sheet(HEADER + ROW);
        var again = (Sheet) Sheet.of(sheet.with(Map.of(2, ROW + "\n" + ROW)), ';', "UTF-8");
        assertThat(again.rows()).hasSize(1);
    }

    @Test
    void a_quote_too_many_costs_its_own_line() {
        var sheet = sheet(HEADER + "104213;\"Çelik;09-09-2027;6\r\n" + ROW);
        assertThat(sheet.unread()).extracting(line -> line.line()).containsExactly(2);
        assertThat(sheet.parts()).containsExactly(celik(3));
    }

    @Test
    void two_thousand_rows_are_taken_and_no_more() {
        assertThat(sheet(HEADER + (ROW + "\n").repeat(2_000)).rows()).hasSize(2_000);
        assertThat(code(HEADER + (ROW + "\n").repeat(2_001))).isEqualTo("attendance.too-many-rows");
        assertThat(sheet((ROW + "\n").repeat(2_000)).rows()).hasSize(2_000);
        assertThat(code((ROW + "\n").repeat(2_001))).isEqualTo("attendance.too-many-rows");
        assertThat(code(HEADER + (ROW + "\n").repeat(100_000))).isIn("table.too-many-rows", "attendance.too-long");
    }

    @Test
    void a_long_text_is_refused() {
        assertThat(code(HEADER + (ROW + ";" + "x".repeat(1_000) + "\n").repeat(300)))
                .isEqualTo("attendance.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n \r\n", "a\u0000b;c;d;e"})
    void what_is_no_table_is_refused(String file) {
        assertThat(code(file)).startsWith("table.");
    }

    @Test
    void a_million_columns_are_refused() {
        assertThat(code("x;".repeat(1_000_000))).isEqualTo("table.too-many-columns");
    }

    @Test
    void utf_16_is_refused() {
        assertThat(((Refused) Sheet.ofFile((HEADER + ROW).getBytes(StandardCharsets.UTF_16))).code())
                .isEqualTo("table.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-6", "@SUM(A1)", "\tx", "\rx"})
    void a_cell_that_begins_as_a_formula_is_disarmed(String value) {
        assertThat(RowsToMend.cell(value).replace("\"", "")).startsWith("'");
    }

    @Test
    void other_cells_stay_as_they_are() {
        assertThat(List.of("104213", "Çelik", "'t Hooft"))
                .allSatisfy(value -> assertThat(RowsToMend.cell(value)).isEqualTo(value));
        assertThat(RowsToMend.cell("a;b")).isEqualTo("\"a;b\"");
    }

    private static Row celik(int line) {
        return new Row(line, "104213", "Çelik", "09-09-2027", "6");
    }

    private static Sheet sheet(String text) {
        return (Sheet) Sheet.ofFile(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String text) {
        return ((Refused) Sheet.ofFile(text.getBytes(StandardCharsets.UTF_8))).code();
    }
}
