package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The office's own search: everybody who ever enrolled, registered or not, by name, number or e-mail address. It leaves
 * nobody out, unlike the public search.
 */
public final class DossierSearch {

    /** Most dossiers in one answer. */
    public static final int MOST = 20;

    private static final int MOST_ALIKE = 200;

    private static final String SELECT = "select d.dossier, d.number, d.given, d.prefix, d.family, d.enrolled_on,"
            + " d.cycle_until, (select e.school_name || ', ' || e.town from view.employment e"
            + " where e.dossier = d.dossier order by e.until_day desc nulls first, e.from_day desc limit 1) as school"
            + " from view.dossier d ";

    private final JdbcClient view;

    /** The dossiers in this database. */
    public DossierSearch(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * A dossier that was found.
     *
     * @param number null until registered
     * @param enrolledOn first day known to the register
     * @param registeredUntil null until registered
     * @param school where somebody works or worked last; null for nowhere
     */
    public record Hit(
            UUID dossier,
            PersonName name,
            @Nullable String number,
            LocalDate enrolledOn,
            @Nullable LocalDate registeredUntil,
            @Nullable String school) {

        /** The status on a day. */
        public Status statusOn(LocalDate day) {
            return Status.on(day, registeredUntil);
        }
    }

    /**
     * What a search came to.
     *
     * @param hits at most {@link #MOST}, those first whose name has all words whole
     * @param more whether there are more than these
     * @param alike whether nobody has the name that was asked, and these have one that is nearly the same
     */
    public record Hits(List<Hit> hits, boolean more, boolean alike) {

        static final Hits NONE = new Hits(List.of(), false, false);

        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /** The dossier with this number. */
    public Hits numbered(RegisterNumber number) {
        return exact("where d.number = ? and d.family is not null", number.value());
    }

    /** The dossier with this e-mail address, in whatever capitals. */
    public Hits addressed(EmailAddress email) {
        return exact("where lower(d.email) = lower(?) and d.enrolled_on is not null", email.value());
    }

    private Hits exact(String condition, String value) {
        return new Hits(
                view.sql(SELECT + condition + " order by d.dossier limit " + MOST)
                        .param(value)
                        .query(DossierSearch::hit)
                        .list(),
                false,
                false);
    }

    /**
     * Who has all words of a question in the name, the last perhaps only begun; when nobody has, whose name differs by
     * a small mistake of typing a word.
     */
    public Hits named(NameQuestion asked) {
        if (!asked.canBeAsked()) {
            return Hits.NONE;
        }
        var found = looked("words @@ ?::tsquery", asked.begun(), asked.whole(), MOST + 1);
        if (!found.isEmpty()) {
            return answer(found, false);
        }
        Predicate<Hit> near = hit -> asked.isNear(hit.name());
        return asked.takesMistakes()
                ? answer(
                        looked("near @@ ?::tsquery", asked.alike(), asked.whole(), MOST_ALIKE).stream()
                                .filter(near)
                                .toList(),
                        true)
                : Hits.NONE;
    }

    private static Hits answer(List<Hit> found, boolean alike) {
        return new Hits(found.stream().limit(MOST).toList(), found.size() > MOST, alike && !found.isEmpty());
    }

    private List<Hit> looked(String condition, String asked, String whole, int most) {
        return view.sql(SELECT + "join (select dossier, sorted, words @@ ?::tsquery as whole from view.dossier_name"
                        + " where " + condition + " order by whole desc, sorted, dossier limit ?) n"
                        + " on n.dossier = d.dossier where d.family is not null and d.enrolled_on is not null"
                        + " order by n.whole desc, n.sorted, n.dossier")
                .params(whole, asked, most)
                .query(DossierSearch::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int index) throws SQLException {
        return new Hit(
                row.getObject("dossier", UUID.class),
                new PersonName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                row.getString("number"),
                row.getObject("enrolled_on", LocalDate.class),
                row.getObject("cycle_until", LocalDate.class),
                row.getString("school"));
    }
}
