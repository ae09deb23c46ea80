package nl.schoolleidersregister.registration.view;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the public register. */
public final class RegisterEntries {

    private static final List<String> IN_REGISTER = Stream.of(Status.values())
            .filter(Status::isInRegister)
            .map(Status::name)
            .toList();

    /** People of whom the first ten are taken: who asks for a word that more of them have has to ask once more. */
    private static final int MOST_LOOKED_AT = 500;

    /** People with a name nearly like the one asked, who are looked at more closely. */
    private static final int MOST_ALIKE = 200;

    private final JdbcClient view;
    private final Supplier<Rulebook> rules;
    private final Employments employments;

    /** The public register in this database, under these regulations. */
    public RegisterEntries(DataSource view, Supplier<Rulebook> rules) {
        this.view = JdbcClient.create(view);
        this.rules = rules;
        this.employments = new Employments(this.view);
    }

    /** A row of the register, not yet with its schools. */
    private record Found(UUID dossier, String number, PersonName name, Career career) {

        static Found of(ResultSet row, int index) throws SQLException {
            return new Found(
                    row.getObject("dossier", UUID.class),
                    row.getString("number"),
                    new PersonName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                    CareerJson.read(row.getString("career")));
        }

        RegisterEntry entry(LocalDate on, Rulebook rules, List<RegisterEntry.School> schools) {
            return new RegisterEntry(
                    number,
                    name.full(),
                    career.status(),
                    requireNonNull(career.cycles().registeredOn()),
                    career.validUntil(on, rules),
                    measures(on),
                    schools);
        }

        private List<RegisterEntry.Measure> measures(LocalDate on) {
            return career.standing().measures().stream()
                    .filter(one -> one.period().contains(on))
                    .map(one -> new RegisterEntry.Measure(one.kind(), one.period()))
                    .toList();
        }
    }

    /** The entry with this number, as it stands on a day; nothing when there is none or the person is gone. */
    public Optional<RegisterEntry> find(RegisterNumber number, LocalDate on) {
        return view.sql("""
                select dossier, coalesce(number, :number) as number, given, prefix, family, career from view.dossier
                where family is not null and registered_on is not null and not died
                    and dossier in (
                        select dossier from view.dossier where number = :number and status <> 'MERGED'
                        union select dossier from view.register_alias where number = :number)
                    and (status in (:shown) or status = 'LAPSED' and ended_on > :after)
                """)
                .param("number", number.value())
                .param("shown", IN_REGISTER)
                .param("after", lastShown(on))
                .query(Found::of)
                .optional()
                .map(found -> entries(List.of(found), on).getFirst());
    }

    /**
     * Who is found by a name on a day: all words of the question are in the name, the last perhaps only begun. When
     * nobody is, those whose name differs by a small mistake of typing a word.
     */
    public NamedEntries named(NameQuestion asked, LocalDate on) {
        if (!asked.canBeAsked()) {
            return NamedEntries.NOBODY;
        }
        var found = matching(asked, on);
        return found.isEmpty() ? answer(alike(asked, on), on, true) : answer(found, on, false);
    }

    private NamedEntries answer(List<Found> found, LocalDate on, boolean alike) {
        return found.isEmpty()
                ? NamedEntries.NOBODY
                : new NamedEntries(
                        entries(found.stream().limit(NamedEntries.MOST).toList(), on),
                        found.size() > NamedEntries.MOST,
                        alike);
    }

    /** Those first whose name has all words whole; the others are looked for when these are too few. */
    private List<Found> matching(NameQuestion asked, LocalDate on) {
        var whole = looked("words @@ :asked::tsquery", asked.whole(), "", on, NamedEntries.MOST + 1);
        if (whole.size() > NamedEntries.MOST) {
            return whole;
        }
        var begun = looked(
                "words @@ :asked::tsquery and not words @@ :less::tsquery",
                asked.begun(),
                asked.whole(),
                on,
                NamedEntries.MOST + 1 - whole.size());
        return Stream.concat(whole.stream(), begun.stream()).toList();
    }

    private List<Found> alike(NameQuestion asked, LocalDate on) {
        return asked.takesMistakes()
                ? looked("near @@ :asked::tsquery", asked.alike(), "", on, MOST_ALIKE).stream()
                        .filter(found -> asked.isNear(found.name()))
                        .limit(NamedEntries.MOST + 1L)
                        .toList()
                : List.of();
    }

    private List<Found> looked(String condition, String asked, String less, LocalDate on, int most) {
        return view.sql("""
                select d.dossier, d.number, d.given, d.prefix, d.family, d.career
                from (select dossier, sorted
                    from (select dossier, sorted from view.register_name
                        where %s and (ended_on is null or ended_on > :after) limit :looked) as found
                    order by sorted, dossier limit :most) as n
                join view.dossier d on d.dossier = n.dossier
                order by n.sorted, n.dossier
                """.formatted(condition))
                .param("asked", asked)
                .param("less", less)
                .param("after", lastShown(on))
                .param("looked", MOST_LOOKED_AT)
                .param("most", most)
                .query(Found::of)
                .list();
    }

    /** A registration that lapsed on this day or before is not shown any more (art. J1). */
    private LocalDate lastShown(LocalDate on) {
        return on.minusMonths(
                rules.get().inForceOn(on).regulation().publicMonths().lapsed());
    }

    private List<RegisterEntry> entries(List<Found> found, LocalDate on) {
        var schools = employments.schoolsOn(found.stream().map(Found::dossier).toList(), on);
        var book = rules.get();
        return found.stream()
                .map(one -> one.entry(on, book, schools.getOrDefault(one.dossier(), List.of())))
                .toList();
    }
}
