package nl.schoolleidersregister.choice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.PrecedentId;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for published examples. */
public final class Precedents {

    private final JdbcClient view;

    /** Examples in this database. */
    public Precedents(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** The newest examples in one form. */
    public List<PrecedentOnFile> in(Form form, int most) {
        return view.sql("select * from view.precedent where form = ? and withdrawn is null"
                        + " order by published desc, precedent limit ?")
                .params(form.code(), most)
                .query(Precedents::row)
                .list();
    }

    /** The newest examples. */
    public List<PrecedentOnFile> newest(int most) {
        return view.sql("select * from view.precedent where withdrawn is null"
                        + " order by published desc, precedent limit ?")
                .param(most)
                .query(Precedents::row)
                .list();
    }

    private static PrecedentOnFile row(ResultSet row, int number) throws SQLException {
        var example = new Example(
                row.getString("title"),
                new Form(row.getString("form")),
                new Minutes(row.getInt("minutes")),
                row.getString("text"),
                Example.Outcome.valueOf(row.getString("outcome")),
                row.getString("why"));
        return new PrecedentOnFile(
                new PrecedentId(row.getObject("precedent", UUID.class)),
                example,
                row.getObject("published", OffsetDateTime.class).toInstant());
    }
}
