package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;

import java.util.List;

/** Rows of the access table about the quality of judging. */
final class QualityRows {

    private static final String OFFICE =
            "The office sees how far assessors agree, and why (art. F5); nothing of what is being judged.";

    static final List<Row> ROWS = List.of(
            get("/kantoor/beoordelaars/kwaliteit", OFFICE, any(REGISTRAR)),
            get("/kantoor/beoordelaars/kwaliteit/{rubriek}/{halfjaar}/{competentie}", OFFICE, any(REGISTRAR)),
            get("/kantoor/beoordelaars/kwaliteit/beoordelaar/{erkenning}", OFFICE, any(REGISTRAR)));

    private QualityRows() {}
}
