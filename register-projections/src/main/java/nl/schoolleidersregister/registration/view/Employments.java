package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.registration.view.Dossier.EmploymentOnFile;
import nl.schoolleidersregister.registration.view.RegisterEntry.School;
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

    List<School> schoolsOn(UUID dossier, LocalDate day) {
        return view.sql("""
                select school_name, town from view.employment
                where dossier = ? and from_day <= ? and (until_day is null or until_day > ?)
                    and school_name is not null
                group by school_name, town
                order by max(fte) desc, school_name, town
                """)
                .params(dossier, day, day)
                .query((row, _) -> new School(row.getString(1), row.getString(2)))
                .list();
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
                row.getObject("until_day", LocalDate.class));
    }
}
