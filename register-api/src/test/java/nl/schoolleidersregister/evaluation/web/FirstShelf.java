package nl.schoolleidersregister.evaluation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.evaluation.parts.KnownRegulations;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Shelf;
import nl.schoolleidersregister.regulation.view.StandardOnFile;

/** The regulations and standards that the register begins with, as they are on file. */
final class FirstShelf {

    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");

    /** Made once: the documents are read from their resources. */
    private static final Shelf SHELF = new Shelf(
            List.of(
                    new RegulationOnFile(FirstDocuments.vo2026(), Stage.ADOPTED, AT, AT, null, 1),
                    new RegulationOnFile(FirstDocuments.vo2028(), Stage.DRAFT, AT, null, null, 0)),
            FirstDocuments.standards().entrySet().stream()
                    .map(standard ->
                            new StandardOnFile(standard.getKey(), standard.getValue(), Map.of(), Stage.ADOPTED, 1))
                    .toList());

    static final KnownRegulations KNOWN = new KnownRegulations(() -> SHELF);

    private FirstShelf() {}
}
