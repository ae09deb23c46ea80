package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may do what with activities of a team: the leaders who have a part in them. */
final class TeamRows {

    private static final String OWN = "What a team did, of which one is a part.";
    private static final String SOUGHT = "What a team did; it is sought among those with an own part.";

    static final List<Row> ROWS = List.of(
            get("/mijn-register/activiteiten/team/nieuw", OWN, ownDossier(LEADER)),
            post("/mijn-register/activiteiten/team/nieuw", OWN, ownDossier(LEADER)),
            get("/mijn-register/activiteiten/team/{team}", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/activiteiten/team/{team}/reflectie", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/activiteiten/team/{team}/afmelding", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/activiteiten/team/{team}/intrekking", SOUGHT, ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/teamactiviteiten", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/teamactiviteiten", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/teamactiviteiten/{team}/reflectie", SOUGHT, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/teamactiviteiten/{team}/afmelding", SOUGHT, ownDossier(LEADER)));

    private TeamRows() {}
}
