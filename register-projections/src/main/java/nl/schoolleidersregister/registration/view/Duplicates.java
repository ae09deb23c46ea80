package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for another dossier of the same person. */
public final class Duplicates {

    private static final int MOST = 20;

    private final JdbcClient view;

    /** Dossiers in this database. */
    public Duplicates(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * A dossier that may be of the same person.
     *
     * @param number null for who was never registered
     */
    public record Alike(
            UUID dossier,
            String name,
            LocalDate birthDate,
            @Nullable String number,
            Status status) {}

    /** Other dossiers with the same birth date: a changed name does not hide them. */
    public List<Alike> sameBirth(DossierId dossier) {
        return view.sql(select("birth_date = (select birth_date from view.dossier where dossier = :dossier)"))
                .param("dossier", dossier.value())
                .param("most", MOST)
                .query(Duplicates::alike)
                .list();
    }

    /** Other dossiers by register number, e-mail address, or a part of the name. */
    public List<Alike> asked(DossierId dossier, String typed) {
        var like = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return view.sql(select("""
                        (number = :typed or lower(email) = lower(:typed)
                            or concat_ws(' ', given, nullif(prefix, ''), family) ilike '%' || :part || '%')
                        """))
                .param("dossier", dossier.value())
                .param("typed", typed)
                .param("part", like)
                .param("most", MOST)
                .query(Duplicates::alike)
                .list();
    }

    private static String select(String condition) {
        return """
                select dossier, given, prefix, family, birth_date, number, status from view.dossier
                where dossier <> :dossier and family is not null and enrolled_on is not null and status <> 'MERGED'
                    and %s
                order by family, given, dossier limit :most
                """.formatted(condition);
    }

    private static Alike alike(ResultSet row, int index) throws SQLException {
        return new Alike(
                row.getObject("dossier", UUID.class),
                Dossier.fullName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("number"),
                Status.valueOf(row.getString("status")));
    }
}
