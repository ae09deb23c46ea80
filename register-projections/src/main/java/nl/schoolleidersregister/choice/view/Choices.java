package nl.schoolleidersregister.choice.view;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.Hold;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.Question;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.State;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for own choices. */
public final class Choices {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient view;

    /** Own choices in this database. */
    public Choices(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * An own choice in the queue.
     *
     * @param name of the leader in full; null once the person is erased
     */
    public record Queued(ChoiceOnFile choice, @Nullable String name) {}

    /** All own choices of a dossier, the latest first. */
    public List<ChoiceOnFile> of(DossierId dossier) {
        return view.sql("select * from view.choice where dossier = ? order by last_day desc, recorded desc, choice")
                .param(dossier.value())
                .query(Choices::choice)
                .list();
    }

    /** What the entries of own choices in a ledger are called, by the id of the entry. */
    public Map<UUID, String> titles(DossierId dossier) {
        return of(dossier).stream().collect(toMap(choice -> choice.id().entry().value(), ChoiceOnFile::name));
    }

    /** One own choice of a dossier. */
    public Optional<ChoiceOnFile> find(DossierId dossier, ChoiceId id) {
        return view.sql("select * from view.choice where dossier = ? and choice = ?")
                .params(dossier.value(), id.value())
                .query(Choices::choice)
                .optional();
    }

    /** What waits for the office, the oldest first; what waits for an answer of the leader comes last. */
    public List<Queued> waiting(int most) {
        return view.sql("""
                select c.*, p.given, p.prefix, p.family from view.choice c
                left join view.dossier p on p.dossier = c.dossier
                where c.state = 'WAITING'
                order by c.asked is not null and c.answered is null, c.recorded, c.choice limit ?
                """)
                .param(most)
                .query((row, _) -> new Queued(choice(row, 0), name(row)))
                .list();
    }

    /** How many wait for the office. */
    public int waiting() {
        return view.sql("select count(*) from view.choice where state = 'WAITING' and (asked is null or answered is not"
                        + " null)")
                .query(Integer.class)
                .single();
    }

    /** The oldest that waits for this officer: nobody else has it, and it is not about the officer. */
    public Optional<ChoiceOnFile> next(Officer officer, @Nullable DossierId own, List<ChoiceId> passed, Instant now) {
        return view.sql("""
                select * from view.choice
                where state = 'WAITING' and (asked is null or answered is not null)
                    and (officer is null or officer = ? or held_until <= ?) and dossier <> ?
                    and choice <> all (?::uuid[])
                order by recorded, choice limit 1
                """)
                .params(
                        officer.account(),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        own == null ? NOBODY : own.value(),
                        passed.stream().map(ChoiceId::toString).toArray(String[]::new))
                .query(Choices::choice)
                .optional();
    }

    private static @Nullable String name(ResultSet row) throws SQLException {
        var family = row.getString("family");
        return family == null ? null : new PersonName(row.getString("given"), row.getString("prefix"), family).full();
    }

    private static ChoiceOnFile choice(ResultSet row, int number) throws SQLException {
        var rule = row.getString("rule");
        var credit = row.getObject("credit", UUID.class);
        return new ChoiceOnFile(
                new ChoiceId(row.getObject("choice", UUID.class)),
                new DossierId(row.getObject("dossier", UUID.class)),
                row.getString("title"),
                new Form(row.getString("form")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Minutes(row.getInt("minutes")),
                Competences.read(row.getString("competences")),
                row.getString("explanation"),
                State.valueOf(row.getString("state")),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                row.getBoolean("drawn"),
                hold(row),
                question(row),
                row.getString("reason"),
                rule == null ? null : new RuleCode(rule),
                credit == null ? null : new CreditId(credit));
    }

    private static @Nullable Hold hold(ResultSet row) throws SQLException {
        var officer = row.getObject("officer", UUID.class);
        var until = Rows.instant(row, "held_until");
        return officer == null || until == null ? null : new Hold(new Officer(officer), until);
    }

    private static @Nullable Question question(ResultSet row) throws SQLException {
        var asked = Rows.instant(row, "asked");
        return asked == null
                ? null
                : new Question(
                        row.getString("question"),
                        asked,
                        row.getObject("answer_by", LocalDate.class),
                        Rows.instant(row, "answered"),
                        row.getString("answer"));
    }
}
