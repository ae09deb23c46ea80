package nl.schoolleidersregister.regulation.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.store.Rows;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.MappedCompetence;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.regulation.document.ReadDocument;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables that {@link RegulationProjection} and {@link StandardProjection} write. */
final class RegulationTables {

    private final JdbcClient view;

    RegulationTables(DataSource view) {
        this.view = JdbcClient.create(view);
    }

    /**
     * Something else after every change of what is on file, by whatever process: the transactions that wrote the rows
     * of regulations and standards, every change of which touches one of those.
     */
    String mark() {
        return view.sql("""
                select concat_ws(';',
                    (select string_agg(xmin::text, ',' order by regulation) from view.regulation),
                    (select string_agg(xmin::text, ',' order by standard) from view.standard))
                """).query(String.class).single();
    }

    List<RegulationOnFile> regulations() {
        return view.sql("select r.*, d.document from view.regulation r join view.regulation_document d using (hash)")
                .query(RegulationTables::regulation)
                .list();
    }

    Optional<RegulationDocument> document(DocumentHash hash) {
        return view.sql("select document from view.regulation_document where hash = ?")
                .param(hash.value())
                .query(String.class)
                .optional()
                .map(RegulationTables::read);
    }

    List<StandardOnFile> standards() {
        return view.sql("select standard, stage, version from view.standard order by standard")
                .query((row, _) -> standard(row))
                .list();
    }

    private static RegulationOnFile regulation(ResultSet row, int number) throws SQLException {
        return new RegulationOnFile(
                read(row.getString("document")),
                Stage.valueOf(row.getString("stage")),
                moment(row, "drafted_at"),
                Rows.instant(row, "adopted_at"),
                repeal(row),
                row.getLong("version"));
    }

    private static RegulationOnFile.@Nullable Repeal repeal(ResultSet row) throws SQLException {
        var from = row.getObject("repealed_from", LocalDate.class);
        return from == null
                ? null
                : new RegulationOnFile.Repeal(from, row.getString("reason"), moment(row, "repealed_at"));
    }

    /** What is on file was accepted when it was drafted; a document format that refuses it later is a fault of ours. */
    private static RegulationDocument read(String text) {
        return switch (RegulationDocument.read(text)) {
            case ReadDocument.Accepted(var document) -> document;
            case ReadDocument.Refused(var refusals) ->
                throw new IllegalStateException("On file and refused: " + refusals);
        };
    }

    private StandardOnFile standard(ResultSet row) throws SQLException {
        var id = row.getString("standard");
        return new StandardOnFile(
                new StandardId(id), text(id), ended(id), Stage.valueOf(row.getString("stage")), row.getLong("version"));
    }

    private Map<Form, LocalDate> ended(String standard) {
        var ended = new HashMap<Form, LocalDate>();
        view.sql("select code, ended_from from view.standard_form where standard = ? and ended_from is not null")
                .param(standard)
                .query(row -> {
                    ended.put(new Form(row.getString("code")), row.getObject("ended_from", LocalDate.class));
                });
        return ended;
    }

    private StandardText text(String standard) {
        var competences = view.sql("select code, name from view.standard_competence where standard = ? order by place")
                .param(standard)
                .query((row, _) -> new NamedCompetence(new Competence(row.getString("code")), row.getString("name")))
                .list();
        var mapping = view.sql("select code, competences from view.standard_mapping where standard = ? order by place")
                .param(standard)
                .query((row, _) -> new MappedCompetence(
                        new Competence(row.getString("code")), Competences.read(row.getString("competences"))))
                .list();
        var forms = view.sql("select * from view.standard_form where standard = ? order by place")
                .param(standard)
                .query(RegulationTables::form)
                .list();
        return new StandardText(competences, mapping, forms);
    }

    private static LearningForm form(ResultSet row, int number) throws SQLException {
        return new LearningForm(
                new Form(row.getString("code")),
                row.getString("name"),
                row.getString("english"),
                Spectrum.valueOf(row.getString("spectrum")),
                words(row, "ways", Way::valueOf),
                words(row, "duties", Duty::valueOf));
    }

    private static <T> List<T> words(ResultSet row, String column, Function<String, T> word) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(word).toList();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
