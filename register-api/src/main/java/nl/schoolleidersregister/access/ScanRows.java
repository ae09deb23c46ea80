package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may do what with a self-scan: the leader, and nobody else. */
final class ScanRows {

    private static final String OWN = "One's own self-scans, which nobody else sees.";
    private static final String SOUGHT = "One's own self-scans; the scan is sought among them.";

    static final List<Row> ROWS = List.of(
            get("/mijn-register/zelfscan", OWN, ownDossier(LEADER)),
            get("/mijn-register/zelfscan/nieuw", OWN, ownDossier(LEADER)),
            post("/mijn-register/zelfscan/nieuw", OWN, ownDossier(LEADER)),
            post("/mijn-register/zelfscan/concept", OWN, ownDossier(LEADER)),
            post("/mijn-register/zelfscan/{scan}/verwijderen", SOUGHT, ownDossier(LEADER)),
            get("/v1/inschrijvingen/{dossier}/zelfscans", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/zelfscans", OWN, ownDossier(LEADER)),
            post("/v1/inschrijvingen/{dossier}/zelfscans/{scan}/verwijderen", SOUGHT, ownDossier(LEADER)));

    private ScanRows() {}
}
