package nl.schoolleidersregister.school.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.BoardRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for boards. */
public final class Boards {

    private final JdbcClient view;

    /** Boards in this database. */
    public Boards(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All boards, by number. */
    public List<BoardOnFile> all() {
        return view.sql("select number, name, schools, version from view.board order by number")
                .query(Boards::row)
                .list();
    }

    /** The same, and boards that no import named but that have a school; they have no name. */
    public List<BoardOnFile> known() {
        return view.sql("""
                select number, name, schools, version from view.board
                union all
                select board, null, count(distinct left(code, 4))::int, 0 from view.school
                    where board not in (select number from view.board) group by board
                order by number
                """).query(Boards::row).list();
    }

    private static BoardOnFile row(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        return new BoardOnFile(
                new BoardNumber(row.getString("number")),
                new BoardRecord(name == null ? null : new BoardName(name), row.getInt("schools")),
                row.getLong("version"));
    }
}
