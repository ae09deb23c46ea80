package nl.schoolleidersregister.registration.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.registration.RegisterNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the public register. */
public final class RegisterEntries {

    /** How long a registration that lapsed is still shown (art. J1). */
    private static final int LAPSED_SHOWN_MONTHS = 24;

    private final JdbcClient view;
    private final Employments employments;

    /** The public register in this database. */
    public RegisterEntries(DataSource view) {
        this.view = JdbcClient.create(view);
        this.employments = new Employments(this.view);
    }

    /** The entry with this number, as it stands on a day; nothing when there is none or the person is gone. */
    public Optional<RegisterEntry> find(RegisterNumber number, LocalDate on) {
        return view.sql("""
                select dossier, given, prefix, family, registered_on, cycle_until from view.dossier
                where number = ? and family is not null and cycle_until > ?
                """)
                .params(number.value(), on.minusMonths(LAPSED_SHOWN_MONTHS))
                .query((row, _) -> new RegisterEntry(
                        number.value(),
                        Dossier.fullName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                        Status.on(on, row.getObject("cycle_until", LocalDate.class)),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("cycle_until", LocalDate.class),
                        employments.schoolsOn(row.getObject("dossier", UUID.class), on)))
                .optional();
    }
}
