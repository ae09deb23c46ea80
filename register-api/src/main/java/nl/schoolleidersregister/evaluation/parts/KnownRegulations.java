package nl.schoolleidersregister.evaluation.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Shelf;

/** The regulations of the register that facts can be held against by their id, drafts among them. */
public class KnownRegulations {

    private final Supplier<Shelf> shelf;

    /** Those that stand on a shelf at the moment of asking. */
    public KnownRegulations(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    /** In the order in which they come into force. */
    public List<Regulation> all() {
        return shelf.get().regulations().stream()
                .map(RegulationOnFile::regulation)
                .toList();
    }

    /** The one with this id. */
    public Optional<Regulation> find(String id) {
        return all().stream()
                .filter(regulation -> regulation.id().value().equals(id))
                .findFirst();
    }

    /** The competences of all standards, the oldest standard first. */
    public List<Competence> competences() {
        return shelf.get().standards().stream()
                .flatMap(standard -> standard.text().competences().stream())
                .map(named -> named.competence())
                .distinct()
                .toList();
    }

    /** The forms of learning of all standards, the oldest standard first. */
    public List<Form> forms() {
        return shelf.get().standards().stream()
                .flatMap(standard -> standard.text().forms().stream())
                .map(LearningForm::form)
                .distinct()
                .toList();
    }
}
