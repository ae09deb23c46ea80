package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownRecognition;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about assessors: what they are recognised for, and what they say to be too close to. */
final class AssessorRows {

    static final List<Row> ROWS = List.of(
            get(
                    "/beoordelaar/erkenning",
                    "For what an assessor is recognised, and for which boards they worked (art. F4).",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/koppeling",
                    "An assessor takes a recognition up, with the code that the office gave.",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/besturen",
                    "An assessor says for which board they work or worked (art. F4).",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/besturen/weg",
                    "An assessor takes back what was said about a board.",
                    ownRecognition(ASSESSOR)),
            post(
                    "/kantoor/erkenningen/{erkenning}/afspraak",
                    "The office agrees with an assessor what they judge, and how much at once (art. F2).",
                    any(REGISTRAR)));

    private AssessorRows() {}
}
