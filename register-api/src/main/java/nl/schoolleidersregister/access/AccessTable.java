package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.BOARD;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Role.SUPERVISORY_BOARD;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.everyone;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.loggedIn;
import static nl.schoolleidersregister.access.Row.never;
import static nl.schoolleidersregister.access.Row.ownBoard;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.ownProvider;
import static nl.schoolleidersregister.access.Row.post;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The one table of who may do what on whose dossier. Everything that is not in it is denied. Where several rows fit a
 * request the most specific path decides, as in Spring MVC; the order of the rows means nothing.
 *
 * <p>A new page is a row here and its lines in {@code access-expected.csv}; {@code docs/access.md} is printed from it.
 */
public final class AccessTable {

    private static final List<Row> ROWS = List.of(
            // What pages are made of.
            get("/css/**", "Style sheets.", everyone()),
            get("/js/**", "Scripts; every page works without them.", everyone()),
            get("/fonts/**", "Letters.", everyone()),
            get("/img/**", "Pictures of the site itself.", everyone()),
            get("/vendor/**", "Style sheets and letters made by others.", everyone()),
            get("/webjars/**", "Scripts made by others.", everyone()),
            get("/favicon.ico", "Browsers ask for it.", everyone()),
            get("/favicon.svg", "Browsers ask for it.", everyone()),
            get("/robots.txt", "Search engines ask for it.", everyone()),

            // The public.
            get("/", "The first page.", everyone()),
            get("/zoeken", "Is somebody registered? The question, by number.", everyone()),
            post("/zoeken", "The same by name, which never stands in an address.", everyone()),
            get("/register/{nummer}", "The public entry: the register exists to be looked into.", everyone()),
            get("/reglement", "Which regulation holds, and what changes.", everyone()),
            get("/taal", "Dutch or English.", everyone()),
            get("/reken-het-na", "Work out what facts come to; nothing is kept.", everyone()),
            post("/reken-het-na", "Work out what facts come to; nothing is kept.", everyone()),

            // Coming and going.
            get("/inloggen", "The way to the identity provider.", everyone()),
            get("/inloggen/klaar", "The way back; only with the state and code of an own login.", everyone()),
            post("/uitloggen", "Leaving needs no permission.", everyone()),
            get("/thuis", "Where somebody begins after login; what is there depends on the roles.", loggedIn()),

            // The leader.
            get("/inschrijven", "Who enrols becomes the owner of the dossier.", any(LEADER)),
            post("/inschrijven", "Who enrols becomes the owner of the dossier.", any(LEADER)),
            get("/mijn-register", "Where do I stand.", ownDossier(LEADER)),
            post("/mijn-register/dienstverbanden", "One's own statement of employment (art. C5).", ownDossier(LEADER)),
            post(
                    "/mijn-register/diplomas",
                    "One's own statement of a qualification (art. A1, A2).",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/diplomas/{kwalificatie}/antwoord",
                    "One's own answer to what the office asked; the diploma is sought in the own dossier.",
                    ownDossier(LEADER)),
            get("/mijn-register/gegevens", "One's own details.", ownDossier(LEADER)),
            post("/mijn-register/gegevens/e-mail", "One's own e-mail address.", ownDossier(LEADER)),
            post("/mijn-register/gegevens/naam", "One's own request for another name.", ownDossier(LEADER)),
            get("/mijn-register/dienstverbanden", "One's own work.", ownDossier(LEADER)),
            post(
                    "/mijn-register/wat-als",
                    "Work out what something would come to; nothing is kept.",
                    ownDossier(LEADER)),
            get("/mijn-register/tijdlijn", "What happened in one's own dossier.", ownDossier(LEADER)),
            get("/mijn-register/activiteiten", "One's own activities.", ownDossier(LEADER)),
            get("/mijn-register/activiteiten/nieuw", "What was held lately.", ownDossier(LEADER)),
            get("/mijn-register/activiteiten/nieuw/{uitvoering}", "One's own claim.", ownDossier(LEADER)),
            post("/mijn-register/activiteiten/nieuw/{uitvoering}", "One's own claim.", ownDossier(LEADER)),
            get(
                    "/mijn-register/activiteiten/{activiteit}",
                    "One's own activity; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/activiteiten/{activiteit}/bewijs",
                    "One's own certificate; the activity is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/{activiteit}/bewijs",
                    "One's own certificate; the activity is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/{activiteit}/intrekken",
                    "One's own claim taken back; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/dienstverbanden/{dienstverband}/einde",
                    "One's own statement that work ended; the employment is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/diplomas/{kwalificatie}/bewijs",
                    "The form for evidence; the diploma is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/diplomas/{kwalificatie}/bewijs",
                    "One's own evidence; the diploma is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/bewijs/{bewijs}",
                    "One's own file; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/bewijs/{bewijs}/intrekken",
                    "One's own file; it is sought in the own dossier.",
                    ownDossier(LEADER)),

            // The provider.
            get("/aanbieder", "What a provider offers, and what there is to do.", ownProvider()),
            get("/aanbieder/aanmelden", "The first visit: which organisation.", ownProvider()),
            post("/aanbieder/aanmelden", "Who signs an organisation up acts for it.", ownProvider()),
            get("/aanbieder/aanbod/nieuw", "The form for a programme.", ownProvider()),
            post("/aanbieder/aanbod/nieuw", "A provider asks to have a programme validated.", ownProvider()),
            get("/aanbieder/aanbod/{aanbod}", "What became of one's own programme, and why.", ownProvider()),
            post("/aanbieder/aanbod/{aanbod}/intrekking", "One's own programme is offered no more.", ownProvider()),
            post("/aanbieder/aanbod/{aanbod}/uitvoeringen", "The days of one's own programme.", ownProvider()),
            get("/aanbieder/uitvoeringen", "When one's own programmes are held.", ownProvider()),
            get("/aanbieder/uitvoeringen/{uitvoering}", "Who was there, at one's own execution.", ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/aanwezigheid",
                    "A provider records who was there (art. H1).",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/aanwezigheid/{aanwezigheid}/intrekking",
                    "A provider takes back what it recorded; it is sought on the list of the own execution.",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/bestand",
                    "A list from a file, to look at; nothing is recorded.",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/bestand/verwerking",
                    "A provider records the good rows of a list.",
                    ownProvider()),
            post(
                    "/aanbieder/uitvoeringen/{uitvoering}/bestand/regels",
                    "The other rows of a list, to take along; nothing is recorded.",
                    ownProvider()),

            // The board, and who watches over it.
            get(
                    "/bestuur",
                    "Whom the own board employs, name and work only (art. J2); the supervisory board sees the board.",
                    ownBoard(BOARD),
                    ownBoard(SUPERVISORY_BOARD)),
            post(
                    "/bestuur",
                    "The employer confirms (art. C5); each employment is sought among those of the own board.",
                    ownBoard(BOARD),
                    ownBoard(SUPERVISORY_BOARD)),

            // The API.
            get("/v1/openapi.json.yaml", "The same in YAML.", everyone()),
            get("/v1/openapi.json", "The description of the API (API Design Rules, publish-openapi).", everyone()),
            get("/v1/registraties/{nummer}", "The public entry, for programs.", everyone()),
            post("/v1/registraties/zoekvragen", "The search by name, for programs.", everyone()),
            get("/v1/regulations", "All regulations, drafts among them, for programs.", everyone()),
            get("/v1/learning-forms", "The forms of learning of a day, for programs.", everyone()),
            get("/v1/regulations/{id}", "One regulation as the document that decisions name.", everyone()),
            post("/v1/evaluations", "Work out what facts come to, for programs; nothing is kept.", everyone()),
            post("/v1/inschrijvingen", "Who enrols becomes the owner of the dossier.", any(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}",
                    "One's own dossier, or the office's view of it.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/dienstverbanden",
                    "One's own statement of employment (art. C5).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/registratie",
                    "A machine may say yes, a person of the office decides.",
                    any(REGISTRAR)),
            get("/v1/taken", "What waits for the office.", any(REGISTRAR)),
            get("/v1/dossiers/{dossier}/**", "The office decides on every dossier.", any(REGISTRAR)),
            post("/v1/dossiers/{dossier}/**", "The office decides on every dossier.", any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/kwalificaties",
                    "One's own statement of a qualification (art. A1, A2).",
                    ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/antwoord",
                    "One's own answer to what the office asked.",
                    ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/e-mailadres", "One's own e-mail address.", ownDossier(LEADER)),
            post(
                    "/v1/inschrijvingen/{dossier}/naamswijziging",
                    "One's own request for another name.",
                    ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/aspirant", "The office decides on every dossier.", any(REGISTRAR)),
            post("/v1/inschrijvingen/{dossier}/afwijzing", "The office decides on every dossier.", any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/vraag",
                    "The office asks for what is missing (art. I1).",
                    any(REGISTRAR)),
            post("/v1/inschrijvingen/{dossier}/naam", "The office records who somebody is.", any(REGISTRAR)),
            post("/v1/inschrijvingen/{dossier}/overlijden", "The office records who somebody is.", any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/samenvoeging",
                    "The office finds out whether two dossiers are of one person.",
                    any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/samenvoeging/ongedaan",
                    "The office finds out whether two dossiers are of one person.",
                    any(REGISTRAR)),
            post(
                    "/v1/uitvoeringen/{uitvoering}/aanwezigheid",
                    "A provider records who was there (art. H1), or a board with its mandate, for programs.",
                    ownProvider(),
                    ownBoard(BOARD)),

            // Operations.
            get("/actuator/health", "Load balancers ask; the answer is up or down and nothing else.", everyone()),
            get("/actuator/health/**", "The same for liveness and readiness.", everyone()),
            never("/error", "Only the server itself goes there, with an error in hand."),

            // The demo, in the shape that has one.
            get("/demo/voortgang", "How far the demo is filled.", everyone()),

            // The demo issuer, in the shape that has one: on loopback, with made-up people.
            get("/demo-issuer/kies", "Choose who you are today.", everyone()),
            post("/demo-issuer/kies", "Choose who you are today.", everyone()),
            get("/demo-issuer/oauth2/authorize", "The issuer's protocol; it asks who you are first.", everyone()),
            post("/demo-issuer/oauth2/token", "The issuer's protocol; needs code and verifier.", everyone()),
            get("/demo-issuer/oauth2/jwks", "The issuer's public keys.", everyone()));

    private final List<Row> rows;

    /** The register's own table. */
    public AccessTable() {
        this(Stream.of(
                        ROWS,
                        OfficeRows.ROWS,
                        CycleRows.ROWS,
                        GuideRows.ROWS,
                        AssessorRows.ROWS,
                        PortfolioRows.ROWS,
                        QualityRows.ROWS,
                        ChoiceRows.ROWS,
                        SupplyRows.ROWS,
                        PlanRows.ROWS,
                        ScanRows.ROWS,
                        EvcRows.ROWS,
                        TeamRows.ROWS,
                        OperationsRows.ROWS)
                .flatMap(List::stream)
                .toList());
    }

    /** A table of these rows; refuses two rows for one verb and path. */
    AccessTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.route())) {
                throw new IllegalArgumentException("Two rows for " + row.route());
            }
        }
    }

    /** This table and some rows more. */
    AccessTable with(Row... more) {
        return new AccessTable(Stream.concat(rows.stream(), Stream.of(more)).toList());
    }

    /** All rows, in the order they are written. */
    public List<Row> rows() {
        return rows;
    }

    /** The row that decides on this; none means denied. */
    Optional<Row> rowFor(Verb verb, PathContainer path) {
        return rows.stream()
                .filter(row -> row.verb().covers(verb) && row.path().matches(path))
                .min(Comparator.comparing(Row::path, PathPattern.SPECIFICITY_COMPARATOR));
    }
}
