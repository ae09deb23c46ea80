package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.feed.Columns;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.registration.ConfirmedBy;
import nl.schoolleidersregister.registration.view.Dossier.ConfirmationOnFile;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.RegisterEntry.School;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks where people work. */
final class Employments {

    private final JdbcClient view;

    Employments(JdbcClient view) {
        this.view = view;
    }

    List<EmploymentOnFile> of(UUID dossier) {
        return view.sql("select * from view.employment where dossier = ?"
                        + " order by until_day desc nulls first, from_day desc, employment")
                .param(dossier)
                .query(Employments::row)
                .list();
    }

    /** Where each of these people works on a day, the greatest part of the work first. */
    Map<UUID, List<School>> schoolsOn(List<UUID> dossiers, LocalDate day) {
        var schools = new HashMap<UUID, List<School>>();
        view.sql("""
                select dossier, school_name, town from view.employment
                where dossier = any(?::uuid[]) and from_day <= ? and (until_day is null or until_day > ?)
                    and school_name is not null
                group by dossier, school_name, town
                order by max(fte) desc, school_name, town
                """).params(Columns.of(dossiers, id -> id), day, day).query(row -> {
            schools.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                    .add(new School(row.getString(2), row.getString(3)));
        });
        return schools;
    }

    private static EmploymentOnFile row(ResultSet row, int number) throws SQLException {
        return new EmploymentOnFile(
                row.getObject("employment", UUID.class),
                row.getString("school_name"),
                row.getString("town"),
                row.getString("function"),
                row.getString("contract"),
                row.getBigDecimal("fte"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                confirmed(row));
    }

    static @Nullable ConfirmationOnFile confirmed(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "confirmed_at");
        return at == null ? null : new ConfirmationOnFile(ConfirmedBy.valueOf(row.getString("confirmed_by")), at);
    }
}
