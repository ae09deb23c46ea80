package nl.schoolleidersregister.school.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for schools. */
public final class Schools {

    /** A board that was never imported, as where somebody made a school by hand, is counted from its schools. */
    private static final String SELECT = """
            select school.*, known.name as board_name, coalesce(known.schools, counted.schools) as of_board
            from view.school
            left join view.board known on known.number = school.board
            left join (select board, count(distinct left(code, 4)) as schools from view.school group by board) counted
                on known.number is null and counted.board = school.board
            """;

    private static final String MATCH = """
            (select bool_and(concat_ws(' ', school.name, school.town, school.code, school.board) ilike word)
             from unnest(?::text[]) word)
            """;

    private static final int MOST_WORDS = 10;

    private final JdbcClient view;

    /** Schools in this database. */
    public Schools(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All schools, by name. */
    public List<SchoolOnFile> all() {
        return view.sql(SELECT + " order by school.name, town, code")
                .query(Schools::row)
                .list();
    }

    /** One school by its code. */
    public Optional<SchoolOnFile> find(SchoolCode code) {
        return view.sql(SELECT + " where code = ?")
                .param(code.value())
                .query(Schools::row)
                .optional();
    }

    /** How many schools there are. */
    public int count() {
        return view.sql("select count(*) from view.school").query(Integer.class).single();
    }

    /**
     * Schools in whose name, town, code or board every word of a text stands.
     *
     * @param text as somebody typed it; an empty one finds all
     * @param most how many to give
     */
    public Found search(String text, int most) {
        var words = Arrays.stream(text.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(Schools::anywhere)
                .toArray(String[]::new);
        int all = view.sql("select count(*) from view.school where " + MATCH)
                .param(words)
                .query(Integer.class)
                .single();
        var first = view.sql(SELECT + " where " + MATCH + " order by school.name, town, code limit ?")
                .param(words)
                .param(most)
                .query(Schools::row)
                .list();
        return new Found(first, all);
    }

    /**
     * What was found.
     *
     * @param first the first of them, by name
     * @param all how many there are
     */
    public record Found(List<SchoolOnFile> first, int all) {

        public Found {
            first = List.copyOf(first);
        }
    }

    private static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static SchoolOnFile row(ResultSet row, int number) throws SQLException {
        var boardName = row.getString("board_name");
        var province = Province.valueOf(row.getString("province"));
        return new SchoolOnFile(
                new SchoolCode(row.getString("code")),
                new SchoolRecord(
                        new SchoolName(row.getString("name")),
                        new Town(row.getString("town")),
                        province,
                        new BoardNumber(row.getString("board"))),
                province,
                row.getInt("of_board"),
                boardName == null ? null : new BoardName(boardName),
                row.getLong("version"));
    }
}
