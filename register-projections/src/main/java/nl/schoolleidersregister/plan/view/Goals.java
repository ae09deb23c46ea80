package nl.schoolleidersregister.plan.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.view.GoalOnFile.State;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for the goals of a plan; whoever asks must be its leader. */
public final class Goals {

    private final JdbcClient view;

    /** Goals in this database. */
    public Goals(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All goals of a plan: the open ones by their day, then the others, the latest first. */
    public List<GoalOnFile> of(DossierId dossier) {
        return view.sql("""
                select * from view.goal where dossier = ?
                order by state <> 'OPEN', case when state = 'OPEN' then by_day end, by_day desc, goal
                """).param(dossier.value()).query((row, _) -> goal(row)).list();
    }

    /** One goal of a plan. */
    public Optional<GoalOnFile> find(DossierId dossier, GoalId id) {
        return view.sql("select * from view.goal where dossier = ? and goal = ?")
                .params(dossier.value(), id.value())
                .query((row, _) -> goal(row))
                .optional();
    }

    private GoalOnFile goal(ResultSet row) throws SQLException {
        var id = row.getObject("goal", UUID.class);
        return new GoalOnFile(
                new GoalId(id),
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("title"),
                row.getString("question"),
                Competences.read(row.getString("competences")),
                row.getObject("by_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                activities(id),
                row.getLong("version"));
    }

    private List<Begun> activities(UUID goal) {
        return view.sql("select * from view.goal_activity where goal = ? order by day, activity")
                .param(goal)
                .query((row, _) -> new Begun(
                        Begun.Kind.valueOf(row.getString("kind")),
                        row.getObject("activity", UUID.class),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
