package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks which boards employ somebody. */
public final class Ties {

    private final JdbcClient view;

    /** Ties in this database. */
    public Ties(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** Boards for which somebody works on a day, as stated in the own dossier. */
    public Set<BoardNumber> of(DossierId dossier, LocalDate day) {
        return view
                .sql("select distinct board from view.employment where dossier = ? and board is not null"
                        + " and from_day <= ? and (until_day is null or until_day > ?)")
                .params(dossier.value(), day, day)
                .query((row, _) -> new BoardNumber(row.getString("board")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
