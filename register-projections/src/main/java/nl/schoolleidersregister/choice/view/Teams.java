package nl.schoolleidersregister.choice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.view.TeamOnFile.Part;
import nl.schoolleidersregister.choice.view.TeamOnFile.State;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for what several leaders did together. */
public final class Teams {

    private final JdbcClient view;

    /** Team activities in this database. */
    public Teams(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All in which somebody has a part, the latest first. */
    public List<TeamOnFile> with(DossierId dossier) {
        return view.sql("select t.* from view.team_activity t join view.team_part p using (team) where p.dossier = ?"
                        + " order by t.last_day desc, t.recorded desc, team")
                .param(dossier.value())
                .query((row, _) -> team(row))
                .list();
    }

    /** One in which somebody has a part. */
    public Optional<TeamOnFile> find(DossierId dossier, TeamId id) {
        return view.sql("select t.* from view.team_activity t join view.team_part p using (team)"
                        + " where p.dossier = ? and team = ?")
                .params(dossier.value(), id.value())
                .query((row, _) -> team(row))
                .optional();
    }

    /** The one of which an own choice is a part. */
    public Optional<TeamOnFile> of(ChoiceId choice) {
        return view.sql("select t.* from view.team_activity t join view.team_part p using (team) where p.choice = ?")
                .param(choice.value())
                .query((row, _) -> team(row))
                .optional();
    }

    private TeamOnFile team(ResultSet row) throws SQLException {
        var id = row.getObject("team", UUID.class);
        return new TeamOnFile(
                new TeamId(id),
                new DossierId(row.getObject("recorder", UUID.class)),
                row.getString("title"),
                new Form(row.getString("form")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                Competences.read(row.getString("competences")),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "withdrawn"),
                Rows.instant(row, "accepted"),
                parts(id));
    }

    private List<Part> parts(UUID team) {
        return view.sql("""
                select p.*, d.given, d.prefix, d.family from view.team_part p
                left join view.dossier d using (dossier) where p.team = ? order by p.place
                """).param(team).query(Teams::part).list();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        var choice = row.getObject("choice", UUID.class);
        return new Part(
                new DossierId(row.getObject("dossier", UUID.class)),
                name(row),
                State.valueOf(row.getString("state")),
                choice == null ? null : new ChoiceId(choice));
    }

    private static @Nullable String name(ResultSet row) throws SQLException {
        var family = row.getString("family");
        return family == null ? null : new PersonName(row.getString("given"), row.getString("prefix"), family).full();
    }
}
