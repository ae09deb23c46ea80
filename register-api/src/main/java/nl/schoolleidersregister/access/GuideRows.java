package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownRecognition;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about guides: what they lead, and how the office recognises them. */
final class GuideRows {

    static final List<Row> ROWS = List.of(
            get("/begeleider", "What a guide is recognised for, and what was led.", ownRecognition()),
            post(
                    "/begeleider/koppeling",
                    "A guide takes a recognition up, with the code that the office gave.",
                    ownRecognition()),
            get("/begeleider/bijeenkomsten/nieuw", "The form for a meeting.", ownRecognition()),
            post(
                    "/begeleider/bijeenkomsten/controle",
                    "Who was there, to look at; nothing is recorded.",
                    ownRecognition()),
            post(
                    "/begeleider/bijeenkomsten",
                    "A guide records a meeting for all who took part (art. B6).",
                    ownRecognition()),
            post(
                    "/begeleider/bijeenkomsten/{bijeenkomst}/intrekking",
                    "A guide takes back what was recorded; it is sought among the own meetings.",
                    ownRecognition()),
            get("/v1/erkenningen/{erkenning}/bijeenkomsten", "The own meetings, for programs.", ownRecognition()),
            post(
                    "/v1/erkenningen/{erkenning}/bijeenkomsten",
                    "A guide records a meeting (art. B6), for programs.",
                    ownRecognition()),
            get("/kantoor/erkenningen", "The office recognises guides.", any(REGISTRAR)),
            get("/kantoor/erkenningen/nieuw", "The office recognises guides.", any(REGISTRAR)),
            post("/kantoor/erkenningen/nieuw", "The office recognises guides.", any(REGISTRAR)),
            get("/kantoor/erkenningen/{erkenning}", "The office recognises guides.", any(REGISTRAR)),
            post(
                    "/kantoor/erkenningen/{erkenning}/verlenging",
                    "The office recognises a guide for another term.",
                    any(REGISTRAR)),
            post("/kantoor/erkenningen/{erkenning}/einde", "The office ends a recognition.", any(REGISTRAR)));

    private GuideRows() {}
}
