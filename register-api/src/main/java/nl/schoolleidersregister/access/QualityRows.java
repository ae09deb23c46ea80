package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownRecognition;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about the quality of judging. */
final class QualityRows {

    private static final String OFFICE =
            "The office sees how far assessors agree, and why (art. F5); nothing of what is being judged.";

    private static final String DRAW = "The office draws old work to be judged again, and takes it back (art. F5).";
    private static final String TALK = "The office has assessors talk about what they differ on (art. F5).";
    private static final String AGAIN =
            "Old work that was given to the assessor to judge again, and no other (art. F5).";

    static final List<Row> ROWS = List.of(
            get("/kantoor/beoordelaars/kwaliteit", OFFICE, any(REGISTRAR)),
            get("/kantoor/beoordelaars/kwaliteit/{rubriek}/{halfjaar}/{competentie}", OFFICE, any(REGISTRAR)),
            post(
                    "/kantoor/beoordelaars/kwaliteit/{rubriek}/{halfjaar}/{competentie}/kalibratieset",
                    TALK,
                    any(REGISTRAR)),
            post("/kantoor/beoordelaars/kwaliteit/{rubriek}/{halfjaar}/{competentie}/kalibratie", TALK, any(REGISTRAR)),
            get("/kantoor/beoordelaars/kwaliteit/beoordelaar/{erkenning}", OFFICE, any(REGISTRAR)),
            post("/kantoor/beoordelaars/kwaliteit/herbeoordelingen", DRAW, any(REGISTRAR)),
            post("/kantoor/beoordelaars/kwaliteit/herbeoordelingen/{herbeoordeling}/intrekking", DRAW, any(REGISTRAR)),
            get("/beoordelaar/herbeoordelingen/{herbeoordeling}", AGAIN, ownRecognition(ASSESSOR)),
            get("/beoordelaar/herbeoordelingen/{herbeoordeling}/bewijs/{bewijs}", AGAIN, ownRecognition(ASSESSOR)),
            post("/beoordelaar/herbeoordelingen/{herbeoordeling}/oordeel", AGAIN, ownRecognition(ASSESSOR)),
            post("/beoordelaar/herbeoordelingen/{herbeoordeling}/belang", AGAIN, ownRecognition(ASSESSOR)));

    private QualityRows() {}
}
