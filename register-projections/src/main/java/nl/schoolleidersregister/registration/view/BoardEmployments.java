package nl.schoolleidersregister.registration.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.EmploymentIsConfirmedWithinAYear;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.school.BoardNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks whom a board employs: who is hired has no board, and who was erased has no name. */
public final class BoardEmployments {

    private static final String EMPLOYED = """
            select e.*, given, prefix, family, career from view.employment e join view.dossier d using (dossier)
            where e.board = ? and e.contract <> ? and (until_day is null or until_day > ?)
                and family is not null and school_name is not null
            """;

    private static final String IN_ORDER = " order by school_name, family, given, e.employment";

    private final JdbcClient view;
    private final Supplier<Rulebook> rules;

    /** Employments in this database, of people under these regulations. */
    public BoardEmployments(DataSource view, Supplier<Rulebook> rules) {
        this.view = JdbcClient.create(view);
        this.rules = rules;
    }

    /** What runs, and what ended so lately that it can still be confirmed. */
    public List<BoardEmployment> of(BoardNumber board, LocalDate today) {
        return view.sql(EMPLOYED + IN_ORDER)
                .params(board.value(), Contract.INTERIM.name(), EmploymentIsConfirmedWithinAYear.ended(today))
                .query((row, _) -> row(row, today))
                .list();
    }

    /** The same, of the board itself: all that its supervisory board may see. */
    public List<BoardEmployment> ofTheBoardItself(BoardNumber board, LocalDate today) {
        return view.sql(EMPLOYED + " and e.function = ?" + IN_ORDER)
                .params(
                        board.value(),
                        Contract.INTERIM.name(),
                        EmploymentIsConfirmedWithinAYear.ended(today),
                        Function.THE_BOARD.code())
                .query((row, _) -> row(row, today))
                .list();
    }

    private BoardEmployment row(ResultSet row, LocalDate today) throws SQLException {
        var career = CareerJson.read(row.getString("career"));
        return new BoardEmployment(
                row.getObject("employment", UUID.class),
                row.getObject("dossier", UUID.class),
                Dossier.fullName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                row.getString("school_name"),
                row.getString("function"),
                row.getBigDecimal("fte"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Employments.confirmed(row),
                career.status(),
                dueDate(career, today));
    }

    private @Nullable LocalDate dueDate(Career career, LocalDate today) {
        var cycle = career.cycles().running();
        if (cycle == null || !career.status().isInRegister()) {
            return null;
        }
        return cycle.lateUntil() == null ? career.dueDate(today, rules.get()) : cycle.lateUntil();
    }
}
