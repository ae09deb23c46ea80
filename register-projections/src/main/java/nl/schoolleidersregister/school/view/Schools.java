package nl.schoolleidersregister.school.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for schools. */
public final class Schools {

    private static final String SELECT = "select code, name, town, province, board, version,"
            + " (select count(distinct left(s.code, 4)) from view.school s where s.board = school.board) as of_board"
            + " from view.school";

    private final JdbcClient view;

    /** Schools in this database. */
    public Schools(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All schools, by name. */
    public List<SchoolOnFile> all() {
        return view.sql(SELECT + " order by name, town, code")
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

    private static SchoolOnFile row(ResultSet row, int number) throws SQLException {
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
                row.getLong("version"));
    }
}
