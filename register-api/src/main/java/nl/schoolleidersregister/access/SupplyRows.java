package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.BOARD;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.everyone;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownBoard;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.ownProvider;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about what is offered: the catalogue, versions, mandates, ratings, verifications. */
final class SupplyRows {

    private static final String MANDATED =
            "A board with a mandate of the provider; the execution is sought among those for which it has one.";

    static final List<Row> ROWS = List.of(
            get("/aanbod", "The catalogue is for everybody.", everyone()),
            get("/aanbod/{aanbod}", "The catalogue is for everybody.", everyone()),
            get("/v1/aanbod", "The catalogue, for programs.", everyone()),
            get("/v1/aanbod/{aanbod}", "The catalogue, for programs.", everyone()),
            post(
                    "/mijn-register/activiteiten/{activiteit}/beoordeling",
                    "One's own rating; the activity is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/activiteiten/{activiteit}/beoordeling",
                    "One's own rating, for programs; the activity is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/aanbieder/aanbod/{aanbod}/nieuwe-versie",
                    "The form for a change of one's own programme.",
                    ownProvider()),
            post(
                    "/aanbieder/aanbod/{aanbod}/nieuwe-versie",
                    "A provider asks to have a change validated.",
                    ownProvider()),
            get(
                    "/aanbieder/aanbod/{aanbod}/beoordelingen",
                    "What people said of one's own programme, without names.",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/mandaten",
                    "A provider lets a board record who was at its own execution.",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/mandaten/{nummer}/einde",
                    "A provider ends what it gave, at its own execution.",
                    ownProvider()),
            get(
                    "/aanbieder/controles/{controle}",
                    "A verification of the own organisation; another's is not there.",
                    ownProvider()),
            post("/aanbieder/controles/{controle}/antwoord", "The own answer to such a verification.", ownProvider()),
            get("/bestuur/uitvoeringen", "For which executions the own board has a mandate.", ownBoard(BOARD)),
            get("/bestuur/uitvoeringen/{uitvoering}", MANDATED, ownBoard(BOARD)),
            post("/bestuur/uitvoeringen/{uitvoering}/aanwezigheid", MANDATED, ownBoard(BOARD)),
            post(
                    "/bestuur/uitvoeringen/{uitvoering}/aanwezigheid/{aanwezigheid}/intrekking",
                    "A board takes back what it recorded itself.",
                    ownBoard(BOARD)),
            post("/bestuur/uitvoeringen/{uitvoering}/bestand", MANDATED, ownBoard(BOARD)),
            post("/bestuur/uitvoeringen/{uitvoering}/bestand/verwerking", MANDATED, ownBoard(BOARD)),
            post("/bestuur/uitvoeringen/{uitvoering}/bestand/regels", MANDATED, ownBoard(BOARD)),
            get("/kantoor/aanbieders", "The office knows the providers.", any(REGISTRAR)),
            get("/kantoor/aanbieders/{aanbieder}", "The office knows the providers.", any(REGISTRAR)),
            post(
                    "/kantoor/aanbieders/{aanbieder}/huisacademie",
                    "The office records to which board a provider belongs.",
                    any(REGISTRAR)),
            post(
                    "/kantoor/aanbieders/{aanbieder}/huisacademie/einde",
                    "The office records that it belongs there no longer.",
                    any(REGISTRAR)),
            post(
                    "/kantoor/aanbieders/{aanbieder}/controles",
                    "The office looks whether a provider does what was validated (art. H2).",
                    any(REGISTRAR)),
            get("/kantoor/controles/{controle}", "The office's verifications (art. H2).", any(REGISTRAR)),
            post("/kantoor/controles/{controle}/bevinding", "What the office found (art. H2).", any(REGISTRAR)),
            post("/kantoor/controles/{controle}/afsluiting", "The end of a verification (art. H2).", any(REGISTRAR)),
            get(
                    "/kantoor/aanbod/{aanbod}/beoordelingen",
                    "What people said of a programme, without names.",
                    any(REGISTRAR)),
            post("/kantoor/aanbod/{aanbod}/advies", "The office records what the committee advised.", any(REGISTRAR)));

    private SupplyRows() {}
}
