package nl.schoolleidersregister.activity.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.offering.OfferingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for ratings. Whoever no longer stands on the list of attendance does not count. */
public final class Ratings {

    private static final String COUNTING = """
             from view.rating r where exists (select 1 from view.attendance a
                where a.execution = r.execution and a.participant = r.dossier and a.withdrawn_at is null)
            """;

    private final JdbcClient view;

    /** Ratings in this database. */
    public Ratings(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** What somebody gave an activity. */
    public Optional<Integer> of(ActivityId activity) {
        return view.sql("select stars from view.rating where activity = ?")
                .param(activity.value())
                .query(Integer.class)
                .optional();
    }

    /** What an offering is rated, in all its versions. */
    public Score of(OfferingId offering) {
        return view.sql("select count(*) as ratings, coalesce(round(avg(stars), 1), 0) as average" + COUNTING
                        + " and r.offering = ?")
                .param(offering.value())
                .query((row, _) -> new Score(row.getInt("ratings"), row.getBigDecimal("average")))
                .single();
    }

    /** The ratings of an offering, the latest execution first; within it in an order that tells nothing. */
    public List<RatingOnFile> all(OfferingId offering) {
        return view.sql("select stars, remark, (select first_day from view.execution e where e.execution = r.execution)"
                        + " as first_day" + COUNTING
                        + " and r.offering = ? order by first_day desc, md5(r.activity::text)")
                .param(offering.value())
                .query(Ratings::row)
                .list();
    }

    private static RatingOnFile row(ResultSet row, int number) throws SQLException {
        return new RatingOnFile(
                row.getInt("stars"), row.getString("remark"), row.getObject("first_day", LocalDate.class));
    }
}
