package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about a cycle: what a leader does in it and is told about it. */
final class CycleRows {

    static final List<Row> ROWS = List.of(
            get("/mijn-register/herregistratie", "Where one stands before re-registration.", ownDossier(LEADER)),
            post("/mijn-register/herregistratie", "One asks for it oneself (art. D1).", ownDossier(LEADER)),
            post("/mijn-register/herregistratie/intrekking", "One takes back what one asked.", ownDossier(LEADER)),
            get(
                    "/mijn-register/voornemens/{voornemen}",
                    "What the register means to decide; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post("/mijn-register/voornemens/{voornemen}", "One's own view on it (Awb 4:8).", ownDossier(LEADER)),
            get(
                    "/mijn-register/procedures/{procedure}",
                    "What waits for a decision; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/procedures/{procedure}/antwoord",
                    "One answers what one was asked.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/procedures/{procedure}/ingebrekestelling",
                    "One says that a decision is late (Awb 4:17).",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/onderbreking",
                    "One's own absence, pause and deferral; health data, for nobody else.",
                    ownDossier(LEADER)),
            post("/mijn-register/onderbreking/afwezigheden", "One's own absence (art. C3).", ownDossier(LEADER)),
            post(
                    "/mijn-register/onderbreking/afwezigheden/{afwezigheid}/einde",
                    "It is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/onderbreking/afwezigheden/{afwezigheid}/intrekking",
                    "It is sought in the own dossier.",
                    ownDossier(LEADER)),
            post("/mijn-register/onderbreking/pauze", "One's own pause (art. C4).", ownDossier(LEADER)),
            post("/mijn-register/onderbreking/pauze/einde", "One's own pause.", ownDossier(LEADER)),
            post(
                    "/mijn-register/onderbreking/uitstel",
                    "One asks for more time oneself (art. D5).",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/dienstverbanden/{dienstverband}/verklaring",
                    "One's own statement (art. C5); the employment is sought in the own dossier.",
                    ownDossier(LEADER)),
            get("/mijn-register/inzage", "Who looked at one's own dossier.", ownDossier(LEADER)),
            post("/mijn-register/gezien", "What one has seen of the own dossier.", ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/inzagen", "Who looked at one's own dossier.", ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/wijzigingen",
                    "What was recorded in one's own dossier after a place in the log, or the office's look at it.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            get(
                    "/mijn-register/waarom/{wat}",
                    "The facts behind one's own numbers; they are sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/stand",
                    "One's own dossier as it was, by two clocks, or the office's look at it.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            get("/mijn-register/doorhaling", "What removal means.", ownDossier(LEADER)),
            post("/mijn-register/doorhaling", "One leaves the register oneself (art. K2).", ownDossier(LEADER)),
            post("/mijn-register/doorhaling/intrekking", "One stays after all.", ownDossier(LEADER)),
            get("/mijn-register/berichten", "What the register told one.", ownDossier(LEADER)),
            get(
                    "/mijn-register/brieven/{besluit}",
                    "A decision about oneself; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/kantoor/dossiers/{dossier}/brieven/{besluit}",
                    "The office reads the letters it sends; sought in that dossier.",
                    any(REGISTRAR)),
            get(
                    "/v1/inschrijvingen/{dossier}/herregistratie",
                    "Where re-registration stands.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/herregistratie",
                    "One asks for it oneself (art. D1).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/herregistratie/intrekking",
                    "One takes back what one asked.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/voornemens/{voornemen}/zienswijze",
                    "One's own view (Awb 4:8).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/procedures/{procedure}/antwoord",
                    "One answers what one was asked.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/procedures/{procedure}/ingebrekestelling",
                    "One says that a decision is late (Awb 4:17).",
                    ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/onderbrekingen",
                    "Health data: for nobody but oneself.",
                    ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/afwezigheden", "One's own absence (art. C3).", ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/afwezigheden/{afwezigheid}/einde",
                    "One's own absence.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/afwezigheden/{afwezigheid}/intrekking",
                    "One's own absence.",
                    ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/pauze", "One's own pause (art. C4).", ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/pauze/einde", "One's own pause.", ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/uitstel",
                    "One asks for more time oneself (art. D5).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/dienstverbanden/{dienstverband}/verklaring",
                    "One's own statement (art. C5).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/doorhaling",
                    "One leaves the register oneself (art. K2).",
                    ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/doorhaling/intrekking", "One stays after all.", ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/berichten", "What the register told one.", ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/brieven",
                    "Decisions about oneself, and the office that sends them.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            get(
                    "/v1/inschrijvingen/{dossier}/brieven/{besluit}",
                    "Decisions about oneself, and the office that sends them.",
                    ownDossier(LEADER),
                    any(REGISTRAR)));

    private CycleRows() {}
}
