package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.ownRecognition;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/**
 * Rows of the access table about portfolios: what a leader hands in, who judges it, and the office that looks after it.
 */
final class PortfolioRows {

    static final List<Row> ROWS = List.of(
            get("/mijn-register/portfolio", "The own portfolio.", ownDossier(LEADER)),
            post("/mijn-register/portfolio/nieuw", "A leader begins an entry.", ownDossier(LEADER)),
            get("/mijn-register/portfolio/{inzending}", "One entry of the own portfolio.", ownDossier(LEADER)),
            get("/mijn-register/portfolio/{inzending}/concept", "What a leader is writing.", ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/concept",
                    "What a leader writes is kept; nothing is recorded.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/concept/weg",
                    "A leader throws a draft away.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/inlevering",
                    "A leader hands an entry in (art. F1).",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/aanvulling",
                    "A leader adds what was asked (art. F6).",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/intrekking",
                    "A leader takes an entry back that nobody judged.",
                    ownDossier(LEADER)),
            get("/mijn-register/portfolio/{inzending}/bewijs", "The evidence of an entry.", ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/bewijs",
                    "A leader attaches evidence to an entry.",
                    ownDossier(LEADER)),
            get("/beoordelaar", "What an assessor has to judge.", ownRecognition(ASSESSOR)),
            get(
                    "/beoordelaar/inzendingen/{inzending}",
                    "An entry that was given to an assessor; sought among the own ones (art. F2).",
                    ownRecognition(ASSESSOR)),
            get(
                    "/beoordelaar/inzendingen/{inzending}/bewijs/{bewijs}",
                    "Evidence of an entry that was given to an assessor.",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/inzendingen/{inzending}/concept",
                    "What an assessor fills in is kept; nothing is recorded.",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/inzendingen/{inzending}/oordeel",
                    "An assessor judges an entry (art. F2).",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/inzendingen/{inzending}/belang",
                    "An assessor says to be too close (art. F4).",
                    ownRecognition(ASSESSOR)),
            get("/kantoor/portfolio", "The office sees who has which entry, and no judgement.", any(REGISTRAR)),
            post(
                    "/kantoor/portfolio/{dossier}/{inzending}/beoordelaar",
                    "The office finds an assessor where the register could not (art. F4).",
                    any(REGISTRAR)));

    private PortfolioRows() {}
}
