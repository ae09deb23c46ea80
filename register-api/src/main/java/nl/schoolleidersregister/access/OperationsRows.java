package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may see how the register itself is doing, and do something about it. */
final class OperationsRows {

    private static final String LOOK = "How far the views are, and what is parked; names of dossiers among it.";
    private static final String REBUILD = "Views are written again from the log; what they say stays the same.";
    private static final String AGAIN = "What is parked is tried again; nothing is decided by it.";

    private static final String FACT = "What a notification points to: what kind of fact, when, about whom.";

    static final List<Row> ROWS = List.of(
            get("/kantoor/projecties", LOOK, any(REGISTRAR)),
            post("/kantoor/projecties/herbouw", REBUILD, any(REGISTRAR)),
            post("/kantoor/projecties/verder", REBUILD, any(REGISTRAR)),
            post("/kantoor/projecties/poging", AGAIN, any(REGISTRAR)),
            post("/kantoor/projecties/reacties/{reactie}", AGAIN, any(REGISTRAR)),
            get("/v1/feiten/{feit}", FACT, any(REGISTRAR)),
            get("/v1/projecties", LOOK, any(REGISTRAR)),
            post("/v1/projecties/herbouw", REBUILD, any(REGISTRAR)),
            post("/v1/projecties/herbouw/verder", REBUILD, any(REGISTRAR)),
            post("/v1/projecties/poging", AGAIN, any(REGISTRAR)),
            post("/v1/projecties/reacties/{reactie}/poging", AGAIN, any(REGISTRAR)));

    private OperationsRows() {}
}
