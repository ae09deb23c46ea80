package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may do what with a plan: the leader, and nobody else. */
final class PlanRows {

    private static final String OWN = "One's own plan, which nobody else sees.";
    private static final String SOUGHT = "One's own plan; the goal is sought in it.";

    static final List<Row> ROWS = List.of(
            get("/mijn-register/plan", OWN, ownDossier(LEADER)),
            get("/mijn-register/plan/doelen/nieuw", OWN, ownDossier(LEADER)),
            post("/mijn-register/plan/doelen/nieuw", OWN, ownDossier(LEADER)),
            get("/mijn-register/plan/doelen/{doel}", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/plan/doelen/{doel}", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/plan/doelen/{doel}/bereikt", SOUGHT, ownDossier(LEADER)),
            post("/mijn-register/plan/doelen/{doel}/vervallen", SOUGHT, ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/doelen", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/doelen", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/doelen/{doel}", SOUGHT, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/doelen/{doel}/bereikt", SOUGHT, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/doelen/{doel}/vervallen", SOUGHT, ownDossier(LEADER)));

    private PlanRows() {}
}
