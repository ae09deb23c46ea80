package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.view.Dossier.NameAsked;
import nl.schoolleidersregister.registration.view.Dossier.PersonOnFile;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile.Outcome;
import nl.schoolleidersregister.registration.view.Dossier.RegistrationOnFile;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for dossiers. */
public final class Dossiers {

    private final JdbcClient view;
    private final Employments employments;

    /** Dossiers in this database. */
    public Dossiers(DataSource view) {
        this.view = JdbcClient.create(view);
        this.employments = new Employments(this.view);
    }

    /**
     * A dossier whose diploma waits for a registrar.
     *
     * @param name null once the person's key is gone, as is the training
     */
    public record Waiting(
            UUID dossier,
            @Nullable String name,
            Route route,
            @Nullable String training,
            Instant since,
            Career career) {}

    /** How many cycles have begun before a day and end after it. */
    public long cyclesUnderWayOn(LocalDate day) {
        return view.sql("select count(*) from view.dossier where cycle_from < ? and cycle_until > ?")
                .params(day, day)
                .query(Long.class)
                .single();
    }

    /** One dossier. */
    public Optional<Dossier> find(DossierId id) {
        return view.sql("select * from view.dossier where dossier = ? and enrolled_on is not null")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    /** Dossiers whose diploma waits, the longest first. */
    public List<Waiting> waiting() {
        return view.sql("""
                select d.dossier, given, prefix, family, q.training, q.route, waiting_since, career
                from view.dossier d join view.qualification q on q.dossier = d.dossier and q.outcome = 'WAITING'
                where waiting_since is not null
                order by waiting_since, d.dossier
                """)
                .query((row, _) -> new Waiting(
                        row.getObject("dossier", UUID.class),
                        row.getString("family") == null
                                ? null
                                : Dossier.fullName(
                                        row.getString("given"), row.getString("prefix"), row.getString("family")),
                        Route.valueOf(row.getString("route")),
                        row.getString("training"),
                        row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                        CareerJson.read(row.getString("career"))))
                .list();
    }

    /**
     * Somebody who asked to be known under another name.
     *
     * @param name as it is now; null once the person's key is gone
     */
    public record Renaming(UUID dossier, @Nullable String name, Instant since) {}

    /** Names that were asked and wait for a registrar, the longest first. */
    public List<Renaming> renamings() {
        return view.sql("""
                select dossier, given, prefix, family, asked_at from view.dossier
                where asked_at is not null order by asked_at, dossier
                """)
                .query((row, _) -> new Renaming(
                        row.getObject("dossier", UUID.class),
                        row.getString("family") == null
                                ? null
                                : Dossier.fullName(
                                        row.getString("given"), row.getString("prefix"), row.getString("family")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Careers that can still change, with the dossiers they belong to: what a new day is asked of. */
    public Map<DossierId, Career> open() {
        return careers("ended_on is null");
    }

    /** Careers in which something waits for a registrar. */
    public Map<DossierId, Career> withTasks() {
        return careers("tasks");
    }

    /** The full names of these people; who was erased is left out. */
    public Map<DossierId, String> names(Collection<DossierId> ids) {
        var found = new HashMap<DossierId, String>();
        view.sql("select dossier, given, prefix, family from view.dossier"
                        + " where dossier = any(?::uuid[]) and family is not null")
                .param(Columns.of(ids, DossierId::value))
                .query(row -> {
                    found.put(
                            new DossierId(row.getObject("dossier", UUID.class)),
                            Dossier.fullName(row.getString("given"), row.getString("prefix"), row.getString("family")));
                });
        return found;
    }

    private Map<DossierId, Career> careers(String condition) {
        var found = new LinkedHashMap<DossierId, Career>();
        view.sql("select dossier, career from view.dossier where enrolled_on is not null and " + condition
                        + " order by dossier")
                .query(row -> {
                    found.put(
                            new DossierId(row.getObject("dossier", UUID.class)),
                            CareerJson.read(row.getString("career")));
                });
        return found;
    }

    private Dossier row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("dossier", UUID.class);
        return new Dossier(
                id,
                row.getLong("version"),
                CareerJson.read(row.getString("career")),
                person(row),
                row.getObject("enrolled_on", LocalDate.class),
                Rows.instant(row, "waiting_since"),
                registration(row),
                asked(row),
                row.getBoolean("died"),
                qualifications(id),
                employments.of(id));
    }

    private static @Nullable NameAsked asked(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "asked_at");
        if (at == null) {
            return null;
        }
        var family = row.getString("asked_family");
        var name = family == null
                ? null
                : new PersonName(row.getString("asked_given"), row.getString("asked_prefix"), family);
        var why = row.getString("asked_why");
        return new NameAsked(name, why == null ? null : NameChange.valueOf(why), at);
    }

    private static @Nullable PersonOnFile person(ResultSet row) throws SQLException {
        return row.getString("family") == null
                ? null
                : new PersonOnFile(
                        row.getString("given"),
                        row.getString("prefix"),
                        row.getString("family"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("email"));
    }

    private static @Nullable RegistrationOnFile registration(ResultSet row) throws SQLException {
        return row.getObject("registered_on", LocalDate.class) == null
                ? null
                : new RegistrationOnFile(
                        row.getString("number"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("cycle_from", LocalDate.class),
                        row.getObject("cycle_until", LocalDate.class),
                        row.getString("regulation"));
    }

    private List<QualificationOnFile> qualifications(UUID dossier) {
        return view.sql("select * from view.qualification where dossier = ? order by stated_at desc, qualification")
                .param(dossier)
                .query((row, _) -> new QualificationOnFile(
                        row.getObject("qualification", UUID.class),
                        Route.valueOf(row.getString("route")),
                        row.getString("training"),
                        row.getString("institution"),
                        row.getObject("awarded_on", LocalDate.class),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        Rows.instant(row, "judged_at")))
                .list();
    }
}
