package nl.schoolleidersregister.portfolio.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleId;
import nl.schoolleidersregister.portfolio.Likeness;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.Wordings;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.view.Competences;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for published examples of entries. */
public final class EntryExamples {

    /** So many are looked through; the office takes older ones off the list long before. */
    private static final int MOST = 1_000;

    private final JdbcClient view;

    /** Examples in this database. */
    public EntryExamples(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /** All of them, the newest first. */
    public List<ExampleOnFile> all() {
        return view.sql("select * from view.portfolio_example where withdrawn is null"
                        + " order by published desc, example limit ?")
                .param(MOST)
                .query(EntryExamples::row)
                .list();
    }

    /**
     * What tells of these words, the newest first.
     *
     * @param words nothing for all of them
     * @param competence its code; nothing for whichever
     */
    public List<ExampleOnFile> search(String words, String competence) {
        return all().stream()
                .filter(one -> Wordings.tells(
                        one.example().words() + " " + one.example().why(), words))
                .filter(one ->
                        competence.isEmpty() || one.example().competences().contains(new Competence(competence)))
                .toList();
    }

    /** What is most like a topic, with why. */
    public List<Likeness.Alike<ExampleOnFile>> like(Likeness.Topic topic, int most) {
        return Likeness.rank(topic, all(), ExampleOnFile::example, most);
    }

    private static ExampleOnFile row(ResultSet row, int number) throws SQLException {
        return new ExampleOnFile(
                new EntryExampleId(row.getObject("example", UUID.class)),
                new EntryExample(
                        row.getString("title"),
                        new Form(row.getString("form")),
                        Competences.read(row.getString("competences")),
                        row.getInt("asked"),
                        row.getInt("awarded"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("question"),
                        row.getString("text"),
                        row.getString("why")),
                row.getObject("published", OffsetDateTime.class).toInstant());
    }
}
