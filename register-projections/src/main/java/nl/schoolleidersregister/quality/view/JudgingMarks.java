package nl.schoolleidersregister.quality.view;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.Mark;
import nl.schoolleidersregister.quality.Marking;
import nl.schoolleidersregister.quality.Markings;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.Occasion;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks for the marks of assessors. What was found of work that is still being judged is not told: everybody is in by
 * then, so nothing here breaks a judgement that is to be blind (art. F2).
 */
public final class JudgingMarks {

    private final JdbcClient view;

    /** Marks in this database. */
    public JudgingMarks(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All marks of work that somebody marked on this day or later; earlier marks of that work are among them. */
    public List<MarkOnFile> ofWorkMarkedSince(LocalDate day) {
        return view.sql("select * from view.judging_mark m where m.known and exists (select from view.judging_mark n"
                        + " where n.work = m.work and n.round = m.round and n.known and n.given >= ?)"
                        + " order by given, work, round, competence, assessor")
                .param(day)
                .query(JudgingMarks::row)
                .list();
    }

    /**
     * What was measured of these two half-years, by rubric.
     *
     * @param halfYear the later of them
     */
    public Map<Rubric, List<Measured>> measuredLately(HalfYear halfYear) {
        var before = halfYear.previous();
        var figures = new EnumMap<Rubric, List<Measured>>(Rubric.class);
        byRubric(ofWorkMarkedSince(before.days().from()))
                .forEach((rubric, marks) -> figures.put(
                        rubric,
                        marks.measured().stream()
                                .filter(one -> one.halfYear().compareTo(before) >= 0)
                                .toList()));
        return figures;
    }

    /** The marks of each scale. */
    public static Map<Rubric, Markings> byRubric(List<MarkOnFile> marks) {
        return marks.stream()
                .collect(groupingBy(
                        MarkOnFile::rubric,
                        () -> new EnumMap<>(Rubric.class),
                        collectingAndThen(mapping(MarkOnFile::marking, toList()), Markings::new)));
    }

    private static MarkOnFile row(ResultSet row, int number) throws SQLException {
        return new MarkOnFile(
                Rubric.valueOf(row.getString("rubric")),
                new DossierId(row.getObject("dossier", UUID.class)),
                new Marking(
                        new JudgedWork(row.getObject("work", UUID.class), row.getInt("round")),
                        new Competence(row.getString("competence")),
                        new RecognitionId(row.getObject("assessor", UUID.class)),
                        row.getObject("given", LocalDate.class),
                        new Mark(row.getInt("rank")),
                        Occasion.valueOf(row.getString("occasion"))));
    }
}
