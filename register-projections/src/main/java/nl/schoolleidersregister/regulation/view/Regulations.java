package nl.schoolleidersregister.regulation.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import org.jspecify.annotations.Nullable;

/**
 * Asks for regulations and professional standards. Every evaluation and every order needs them and they change a few
 * times in a year, so all of them are kept in memory. Whether one changed is asked of the tables each time, which is
 * one short query: no process judges by a regulation that another one has replaced.
 */
public final class Regulations {

    private final RegulationTables tables;
    private volatile @Nullable Kept kept;

    /** All there was, and what marked it. */
    private record Kept(String mark, Shelf shelf) {}

    /** Regulations in this database. */
    public Regulations(DataSource view) {
        this.tables = new RegulationTables(view);
    }

    /** All there is now; the same object until something changes. */
    public Shelf shelf() {
        var now = tables.mark();
        var known = kept;
        if (known == null || !known.mark().equals(now)) {
            known = new Kept(now, new Shelf(tables.regulations(), tables.standards()));
            kept = known;
        }
        return known.shelf();
    }

    /** A form of learning by its code. What a form is called never changes, so what is in memory will do. */
    public Optional<LearningForm> formNamed(String code) {
        var known = kept;
        return (known == null ? Optional.<LearningForm>empty() : known.shelf().named(code))
                .or(() -> shelf().named(code));
    }

    /** All regulations, drafts among them, in the order in which they come in force. */
    public List<RegulationOnFile> all() {
        return shelf().regulations();
    }

    /** One by its name. */
    public Optional<RegulationOnFile> find(RegulationId id) {
        return shelf().find(id);
    }

    /** A text by its hash: also one that a later draft replaced. */
    public Optional<RegulationDocument> document(DocumentHash hash) {
        return tables.document(hash);
    }

    /** The regulation in force on a day; before the first of all, the first. */
    public RegulationOnFile inForceOn(LocalDate day) {
        return shelf().inForceOn(day);
    }

    /** The competences that the regulation in force on a day counts, in the order of their standard. */
    public List<NamedCompetence> competencesOn(LocalDate day) {
        return competencesOf(inForceOn(day).regulation().standard());
    }

    /** The codes of those, as forms ask for them; their message keys are {@code evaluation.competence.<CODE>}. */
    public List<String> competenceCodesOn(LocalDate day) {
        return competencesOn(day).stream()
                .map(named -> named.competence().code())
                .toList();
    }

    /** The competences of a standard, in its order; none when it is not on file. */
    public List<NamedCompetence> competencesOf(StandardId standard) {
        return shelf().standards().stream()
                .filter(one -> one.id().equals(standard))
                .flatMap(one -> one.text().competences().stream())
                .toList();
    }

    /** The forms of learning that can be chosen in a way for what is done on a day, in the order of their standard. */
    public List<LearningForm> formsOn(LocalDate day, Way way) {
        return shelf().formsOn(day).stream()
                .filter(one -> one.ways().contains(way))
                .toList();
    }

    /** The codes of those, as forms ask for them. */
    public List<String> formCodesOn(LocalDate day, Way way) {
        return formsOn(day, way).stream().map(one -> one.form().code()).toList();
    }
}
