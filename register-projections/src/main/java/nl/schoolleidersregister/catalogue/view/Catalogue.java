package nl.schoolleidersregister.catalogue.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.activity.view.Score;
import nl.schoolleidersregister.catalogue.view.CatalogueEntry.Coming;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for validated programmes, as everybody may see them. */
public final class Catalogue {

    /** One row an offering: the version in force, or the first that comes. */
    private static final String OFFERED = """
            from (select distinct on (o.offering) o.offering, o.provider, o.provider_name, v.title, v.form, v.minutes,
                    v.competences, v.valid_from, v.valid_until
                from view.offering o join view.offering_version v on v.offering = o.offering
                where o.outcome = 'VALIDATED' and v.valid_until > ? order by o.offering, v.valid_from) f
            left join view.provider p on p.provider = f.provider
            left join view.board b on b.number = p.academy_of
            """;

    private static final String SCORE = """
            left join lateral (select count(*) as ratings, round(avg(r.stars), 1) as average from view.rating r
                where r.offering = f.offering and exists (select 1 from view.attendance a
                    where a.execution = r.execution
                    and a.participant = r.dossier and a.withdrawn_at is null)) s on true
            """;

    /** What is held from a day on. */
    private static final String COMING = " from view.execution e where"
            + " (e.withdrawn_from is null or e.withdrawn_from > e.first_day) and e.first_day >= ?";

    private static final String SELECT = "select f.*, case when p.academy_of is not null then"
            + " coalesce(b.name, p.academy_of) end as academy, s.ratings, s.average ";

    private static final int MOST_WORDS = 10;

    private final JdbcClient view;

    /** The catalogue in this database. */
    public Catalogue(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * A part of what was found.
     *
     * @param entries those of the page
     * @param all how many there are on all pages
     */
    public record Found(List<CatalogueEntry> entries, int all) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /** What fits, what begins first above what has no dates; by title among equals. */
    public Found search(Wanted wanted, LocalDate today, int skip, int most) {
        var where = new Conditions(wanted, today);
        var all = view.sql("select count(*) " + OFFERED + where.text())
                .params(where.values(today))
                .query(Integer.class)
                .single();
        var entries = view.sql(SELECT + OFFERED + SCORE + where.text()
                        + " order by (select min(e.first_day) " + COMING
                        + " and e.offering = f.offering) nulls last, f.title, f.offering limit ? offset ?")
                .params(where.values(today, today, most, skip))
                .query(Catalogue::row)
                .list();
        return new Found(dated(entries, today), all);
    }

    /** One of them; nothing when it may not be held any more. */
    public Optional<CatalogueEntry> find(OfferingId offering, LocalDate today) {
        var found = view.sql(SELECT + OFFERED + SCORE + " where f.offering = ?")
                .params(today, offering.value())
                .query(Catalogue::row)
                .list();
        return dated(found, today).stream().findFirst();
    }

    /** The forms that occur in it, by code. */
    public List<String> forms(LocalDate today) {
        return view.sql("select distinct f.form " + OFFERED + " order by f.form")
                .param(today)
                .query((row, _) -> row.getString("form"))
                .list();
    }

    private record Dated(UUID offering, Coming when) {}

    private List<CatalogueEntry> dated(List<CatalogueEntry> entries, LocalDate today) {
        var coming = view
                .sql("select e.offering, e.first_day, e.last_day, e.place" + COMING
                        + " and e.offering = any(?::uuid[]) order by e.first_day, e.execution")
                .param(today)
                .param(Columns.of(entries, CatalogueEntry::offering))
                .query((row, _) -> new Dated(row.getObject("offering", UUID.class), when(row)))
                .list()
                .stream()
                .collect(groupingBy(Dated::offering, mapping(Dated::when, toList())));
        return entries.stream()
                .map(entry -> entry.with(coming.getOrDefault(entry.offering().value(), List.of())))
                .toList();
    }

    private static Coming when(ResultSet row) throws SQLException {
        return new Coming(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("place"));
    }

    private static CatalogueEntry row(ResultSet row, int number) throws SQLException {
        var average = row.getBigDecimal("average");
        var score = new Score(row.getInt("ratings"), average == null ? java.math.BigDecimal.ZERO : average);
        return new CatalogueEntry(
                new OfferingId(row.getObject("offering", UUID.class)),
                new ProviderId(row.getObject("provider", UUID.class)),
                row.getString("provider_name"),
                row.getString("academy"),
                new OfferingTerms(
                        new OfferingTitle(row.getString("title")),
                        new Form(row.getString("form")),
                        new Minutes(row.getInt("minutes")),
                        Competences.read(row.getString("competences"))),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                score.isPublic() ? score.ratings() : 0,
                score.isPublic() ? score.average() : null,
                List.of());
    }

    /** The conditions of a question, and their values in the order in which they stand there. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder(" where true");
        private final List<Object> values = new ArrayList<>();

        Conditions(Wanted wanted, LocalDate today) {
            Arrays.stream(wanted.words().strip().split("\\s+"))
                    .limit(MOST_WORDS)
                    .forEach(word -> {
                        text.append(" and (f.title ilike ? or f.provider_name ilike ? or exists (select 1")
                                .append(COMING)
                                .append(" and e.offering = f.offering and e.place ilike ?))");
                        values.addAll(List.of(anywhere(word), anywhere(word), today, anywhere(word)));
                    });
            add(wanted.competence(), " and ? = any(string_to_array(f.competences, ' '))", wanted.competence());
            add(wanted.form(), " and f.form = ?", wanted.form());
            add(wanted.provider(), " and f.provider_name ilike ?", anywhere(wanted.provider()));
            held(wanted, today);
        }

        /** Place, region and month are those of one execution. */
        private void held(Wanted wanted, LocalDate today) {
            var region = wanted.region();
            var month = wanted.month();
            if (wanted.place().isBlank() && region == null && month == null) {
                return;
            }
            text.append(" and exists (select 1").append(COMING).append(" and e.offering = f.offering");
            values.add(today);
            add(wanted.place(), " and e.place ilike ?", anywhere(wanted.place()));
            if (region != null) {
                text.append(" and exists (select 1 from view.school c where c.province = ?"
                        + " and lower(c.town) = lower(e.place))");
                values.add(region.name());
            }
            if (month != null) {
                text.append(" and e.first_day between ? and ?");
                values.addAll(List.of(month.atDay(1), month.atEndOfMonth()));
            }
            text.append(")");
        }

        private void add(String asked, String condition, Object value) {
            if (!asked.isBlank()) {
                text.append(condition);
                values.add(value);
            }
        }

        String text() {
            return text.toString();
        }

        List<Object> values(LocalDate today, Object... more) {
            var all = new ArrayList<Object>(List.of(today));
            all.addAll(values);
            all.addAll(Arrays.asList(more));
            return all;
        }

        private static String anywhere(String word) {
            return "%" + word.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }
    }
}
