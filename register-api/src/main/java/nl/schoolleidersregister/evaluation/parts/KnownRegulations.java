package nl.schoolleidersregister.evaluation.parts;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import org.springframework.stereotype.Component;

/** The regulations of the register that facts can be held against by their id, drafts among them. */
@Component
public class KnownRegulations {

    private final List<Regulation> all = List.of(FirstDocuments.vo2026(), FirstDocuments.vo2028()).stream()
            .map(RegulationDocument::regulation)
            .toList();

    /** In the order in which they come into force. */
    public List<Regulation> all() {
        return all;
    }

    /** The one with this id. */
    public Optional<Regulation> find(String id) {
        return all.stream()
                .filter(regulation -> regulation.id().value().equals(id))
                .findFirst();
    }
}
