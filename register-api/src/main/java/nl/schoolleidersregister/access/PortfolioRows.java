package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.everyone;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.loggedIn;
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
            get(
                    "/mijn-register/portfolio/{inzending}/delen",
                    "To whom a leader shows an own entry, and when they looked.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/delen",
                    "A leader shows an own entry to somebody for a time.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/portfolio/{inzending}/delen/{deling}/einde",
                    "A leader shows it no more.",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/portfolio/meenemen",
                    "The own portfolio as one file to take along.",
                    ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/portfolio", "The own portfolio, for programs.", ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/portfolio/{inzending}",
                    "One own entry, for programs; no judgement before all are in.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/portfolio",
                    "A program begins an own entry; nothing is recorded.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/portfolio/{inzending}/bewijs",
                    "A program attaches evidence to an own entry.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/portfolio/{inzending}/inlevering",
                    "A program hands an own entry in (art. F1).",
                    ownDossier(LEADER)),
            get("/gedeeld", "What others show to somebody.", loggedIn()),
            get(
                    "/gedeeld/{deling}",
                    "An entry that its leader shows, to who took up the link; sought among those of the account.",
                    loggedIn()),
            post("/gedeeld/{deling}", "Somebody takes up a link with its code.", loggedIn()),
            get(
                    "/gedeeld/{deling}/bewijs/{bewijs}",
                    "Evidence of an entry that its leader shows to the account.",
                    loggedIn()),
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
            post(
                    "/beoordelaar/inzendingen/{inzending}/overleg/voorstel",
                    "One of two who differ proposes an outcome after their talk (art. F2).",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/inzendingen/{inzending}/overleg/akkoord",
                    "The other confirms it (art. F2).",
                    ownRecognition(ASSESSOR)),
            post(
                    "/beoordelaar/inzendingen/{inzending}/overleg/derde",
                    "The two do not agree: a third decides (art. F3).",
                    ownRecognition(ASSESSOR)),
            get("/kantoor/portfolio", "The office sees who has which entry, and no judgement.", any(REGISTRAR)),
            post(
                    "/kantoor/portfolio/{dossier}/{inzending}/beoordelaar",
                    "The office finds an assessor where the register could not (art. F4).",
                    any(REGISTRAR)),
            get(
                    "/kantoor/portfolio/voorbeelden",
                    "Published examples of entries, and what was decided.",
                    any(REGISTRAR)),
            get(
                    "/kantoor/portfolio/voorbeelden/van/{dossier}/{inzending}",
                    "A decided entry, to be rewritten as an example.",
                    any(REGISTRAR)),
            post(
                    "/kantoor/portfolio/voorbeelden/van/{dossier}/{inzending}",
                    "The office publishes an example that names nobody.",
                    any(REGISTRAR)),
            post(
                    "/kantoor/portfolio/voorbeelden/{voorbeeld}/intrekking",
                    "The office takes an example back.",
                    any(REGISTRAR)),
            get("/voorbeelden", "What was accepted before and what was not: it names nobody.", everyone()));

    private PortfolioRows() {}
}
