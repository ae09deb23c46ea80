package nl.schoolleidersregister.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.tables.NotATable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void finds_the_separator_on_the_first_line(String separator) {
        var table = table("CODE;NAAM\r\n01AB00;De Berk\r\n".replace(";", separator));
        assertThat(table.header()).containsExactly("CODE", "NAAM");
        assertThat(table.rows()).extracting(Table.Row::fields).containsExactly(List.of("01AB00", "De Berk"));
        assertThat(table.separator()).isEqualTo(separator.charAt(0));
    }

    @Test
    void a_separator_within_quotes_does_not_count() {
        var table = table("\"A,B,C,D\";E\n1;2\n");
        assertThat(table.header()).containsExactly("A,B,C,D", "E");
    }

    @Test
    void takes_the_hint_for_spreadsheets() {
        var table = table("sep=,\nA;B,C\n1,2\n");
        assertThat(table.header()).containsExactly("A;B", "C");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3);
    }

    @Test
    void reads_utf_8_with_and_without_a_mark() {
        for (var text : List.of("NAAM\nFryslân\n", "\uFEFFNAAM\nFryslân\n")) {
            var table = table(text.getBytes(UTF_8));
            assertThat(table.encoding()).isEqualTo(Encoding.UTF_8);
            assertThat(table.header()).containsExactly("NAAM");
            assertThat(table.rows().getFirst().field(0)).isEqualTo("Fryslân");
        }
    }

    @Test
    void reads_windows_1252_where_it_is_no_utf_8() {
        var table = table("NAAM\nFryslân € ‘s\n".getBytes(WINDOWS));
        assertThat(table.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(table.rows().getFirst().field(0)).isEqualTo("Fryslân € ‘s");
    }

    @Test
    void strips_blanks_also_those_that_do_not_break() {
        var table = table(" A ;B\n \u00A01 \t; 2 \n");
        assertThat(table.header()).containsExactly("A", "B");
        assertThat(table.rows().getFirst().fields()).containsExactly("1", "2");
    }

    @Test
    void keeps_what_stands_in_quotes() {
        var table = table("A;B\n\"1;\"\"x\"\"\";2\n");
        assertThat(table.rows().getFirst().fields()).containsExactly("1;\"x\"", "2");
    }

    @Test
    void numbers_lines_as_an_editor_does_and_leaves_out_empty_ones() {
        var table = table("\r\nA;B\r\n\r\n1;2\n \t\n3;4\r5;6");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4, 6, 7);
        assertThat(table.rows()).extracting(Table.Row::text).containsExactly("1;2", "3;4", "5;6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"De Berk;2", "\"De Berk\" en De Eik;2"})
    void a_quote_that_does_not_match_costs_its_own_line(String broken) {
        var table = table("A;B\n1;2\n" + broken + "\n3;\"4\"\n");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 4);
        assertThat(table.unread()).containsExactly(new Table.Unread(3, broken));
    }

    @Test
    void a_row_may_have_fewer_or_more_fields() {
        var table = table("A;B\n1\n1;2;3\n");
        assertThat(table.rows()).extracting(row -> row.fields().size()).containsExactly(1, 3);
        assertThat(table.rows().getFirst().field(1)).isEmpty();
    }

    @Test
    void finds_columns_by_any_of_their_names() {
        var table = table("naam;BRIN NUMMER;Naam\n");
        assertThat(table.columns("INSTELLINGSCODE", "BRIN NUMMER")).containsExactly(1);
        assertThat(table.columns("NAAM")).containsExactly(0, 2);
        assertThat(table.columns("PROVINCIE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n \r\n", "\uFEFF", "sep=;\n"})
    void refuses_a_file_with_nothing_in_it(String text) {
        assertRefused(text.getBytes(UTF_8), Reason.EMPTY);
    }

    @Test
    void refuses_what_is_no_text() {
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, Reason.NOT_TEXT);
        assertRefused("A;B\n1;\0\n".getBytes(UTF_8), Reason.NOT_TEXT);
    }

    @Test
    void refuses_a_workbook() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, Reason.SPREADSHEET);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, Reason.SPREADSHEET);
    }

    @Test
    void refuses_another_encoding() {
        assertRefused("\uFEFFA;B\n1;2\n".getBytes(UTF_16LE), Reason.ENCODING);
        assertRefused("A;B\n1;2\n".getBytes(UTF_16LE), Reason.NOT_TEXT);
        assertRefused(new byte[] {'A', '\n', (byte) 0x81, '\n'}, Reason.ENCODING);
    }

    @Test
    void refuses_a_header_with_a_quote_that_is_not_closed() {
        assertRefused("\"A;B\n1;2\n".getBytes(UTF_8), Reason.HEADER);
    }

    @Test
    void takes_the_most_columns_and_refuses_one_more() {
        assertThat(table("x;".repeat(Tables.MOST_COLUMNS - 1)).header()).hasSize(Tables.MOST_COLUMNS);
        assertRefused("x;".repeat(Tables.MOST_COLUMNS).getBytes(UTF_8), Reason.TOO_MANY_COLUMNS);
        assertRefused("x;".repeat(1_000_000).getBytes(UTF_8), Reason.TOO_MANY_COLUMNS);
        assertRefused(("A;B\n" + ";".repeat(1_000_000)).getBytes(UTF_8), Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void takes_the_longest_field_and_refuses_one_that_is_longer() {
        assertThat(table("A\n" + "x".repeat(Tables.LONGEST_FIELD)).rows()).hasSize(1);
        assertRefused(("A\n" + "x".repeat(Tables.LONGEST_FIELD + 1)).getBytes(UTF_8), Reason.FIELD_TOO_LONG);
    }

    @Test
    void says_on_which_line_it_stopped() {
        var refused = (NotATable) Tables.read(("A\n1\n" + "x".repeat(9_000)).getBytes(UTF_8));
        assertThat(refused.args()).containsExactly(Tables.LONGEST_FIELD, 3);
        assertThat(refused.code()).isEqualTo("field-too-long");
    }

    @Test
    void takes_the_most_rows_and_refuses_one_more() {
        assertThat(table("A\n" + "1\n".repeat(Tables.MOST_ROWS)).rows()).hasSize(Tables.MOST_ROWS);
        assertRefused(("A\n" + "1\n".repeat(Tables.MOST_ROWS + 1)).getBytes(UTF_8), Reason.TOO_MANY_ROWS);
    }

    @Test
    void refuses_a_file_that_is_too_big_and_reads_no_further() throws IOException {
        assertThat(Tables.read(new byte[Tables.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_BIG));
        var endless = new Endless();
        assertThat(Tables.read(endless)).isInstanceOf(NotATable.class);
        assertThat(endless.given).isLessThan(2L * Tables.MOST_BYTES);
    }

    @Test
    void reads_a_stream() throws IOException {
        var file = new ByteArrayInputStream("A\n1\n".getBytes(UTF_8));
        assertThat(Tables.read(file)).isInstanceOf(Table.class);
    }

    private static Table table(String text) {
        return table(text.getBytes(UTF_8));
    }

    private static Table table(byte[] file) {
        return (Table) Tables.read(file);
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThat(Tables.read(file))
                .isInstanceOfSatisfying(
                        NotATable.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Somebody who keeps sending. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            Arrays.fill(into, from, from + most, (byte) 'x');
            given += most;
            return most;
        }
    }
}
