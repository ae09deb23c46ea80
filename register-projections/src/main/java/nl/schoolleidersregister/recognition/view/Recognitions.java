package nl.schoolleidersregister.recognition.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.regulation.view.Competences;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for recognitions. */
public final class Recognitions {

    private static final String SELECT = "select * from view.recognition";

    private final JdbcClient view;

    /** Recognitions in this database. */
    public Recognitions(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** One recognition by its id. */
    public Optional<RecognitionOnFile> find(RecognitionId id) {
        return view.sql(SELECT + " where recognition = ?")
                .param(id.value())
                .query(Recognitions::row)
                .optional();
    }

    /** All of them by name, what runs or is to come above what is over. */
    public List<RecognitionOnFile> all(LocalDate today) {
        return view.sql(SELECT + " order by coalesce(ended_from, until_day) <= ?, name, kind, recognition")
                .param(today)
                .query(Recognitions::row)
                .list();
    }

    /** What a guide took up, the longest running first. */
    public List<RecognitionOnFile> of(GuideAccount guide) {
        return view.sql(SELECT + " where guide = ? order by coalesce(ended_from, until_day) desc, kind, recognition")
                .param(guide.value())
                .query(Recognitions::row)
                .list();
    }

    /** All assessors there ever were, in the order in which they were recognised. */
    public List<RecognitionOnFile> assessors() {
        return view.sql(SELECT + " where kind = ? order by granted_at, recognition")
                .param(RecognitionKind.ASSESSOR.name())
                .query(Recognitions::row)
                .list();
    }

    /** What nobody took up yet. */
    public List<RecognitionOnFile> open() {
        return view.sql(SELECT + " where guide is null and ended_from is null order by granted_at, recognition")
                .query(Recognitions::row)
                .list();
    }

    private static RecognitionOnFile row(ResultSet row, int number) throws SQLException {
        var guide = row.getObject("guide", UUID.class);
        return new RecognitionOnFile(
                new RecognitionId(row.getObject("recognition", UUID.class)),
                row.getString("name"),
                RecognitionKind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("ended_from", LocalDate.class),
                row.getString("reason"),
                guide == null ? null : new GuideAccount(guide),
                remit(row),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Remit remit(ResultSet row) throws SQLException {
        var competences = row.getString("competences");
        return competences == null ? null : new Remit(Competences.read(competences), row.getInt("at_once"));
    }
}
