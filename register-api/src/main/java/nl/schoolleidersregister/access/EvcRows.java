package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.ASSESSOR;
import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.everyone;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.ownRecognition;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may do what with EVC trajectories. */
final class EvcRows {

    private static final String OWN = "One's own trajectories; a trajectory is sought among them (art. A5).";
    private static final String PROVIDER = "Trajectories with the own recognition as EVC provider (art. H3).";
    private static final String JUDGE = "EVC files that were given to the assessor, and no others (art. F2).";
    private static final String OFFICE = "The office finds assessors, and takes certificates back.";

    private static final String ELSEWHERE = "Who has a certificate from elsewhere has it checked; nothing is recorded"
            + " until a leader asks for registration with it (art. A5).";
    private static final String KEYS = "The office keeps the keys of EVC providers, and lists of what they took back.";
    private static final String STATUS = "An EVC provider tells which of its certificates it took back.";

    static final List<Row> ROWS = List.of(
            get("/mijn-register/evc", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc", OWN, ownDossier(LEADER)),
            get("/mijn-register/evc/{traject}", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc/{traject}/concept", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc/{traject}/dossier", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc/{traject}/sluiting", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc/{traject}/registratie", OWN, ownDossier(LEADER)),
            get("/mijn-register/evc/{traject}/bewijs", OWN, ownDossier(LEADER)),
            post("/mijn-register/evc/{traject}/bewijs", OWN, ownDossier(LEADER)),
            get("/evc-aanbieder", PROVIDER, ownRecognition()),
            get("/evc-aanbieder/{traject}", PROVIDER, ownRecognition()),
            post("/evc-aanbieder/{traject}/intake", PROVIDER, ownRecognition()),
            post("/evc-aanbieder/{traject}/gesprek", PROVIDER, ownRecognition()),
            post("/evc-aanbieder/{traject}/certificaat", PROVIDER, ownRecognition()),
            post("/evc-aanbieder/{traject}/sluiting", PROVIDER, ownRecognition()),
            get("/beoordelaar/evc", JUDGE, ownRecognition(ASSESSOR)),
            get("/beoordelaar/evc/{traject}", JUDGE, ownRecognition(ASSESSOR)),
            get("/beoordelaar/evc/{traject}/bewijs/{bewijs}", JUDGE, ownRecognition(ASSESSOR)),
            post("/beoordelaar/evc/{traject}/concept", JUDGE, ownRecognition(ASSESSOR)),
            post("/beoordelaar/evc/{traject}/oordeel", JUDGE, ownRecognition(ASSESSOR)),
            post("/beoordelaar/evc/{traject}/teruggave", JUDGE, ownRecognition(ASSESSOR)),
            get("/kantoor/evc", OFFICE, any(REGISTRAR)),
            get("/kantoor/evc/{traject}", OFFICE, any(REGISTRAR)),
            post("/kantoor/evc/{traject}/beoordelaars", OFFICE, any(REGISTRAR)),
            post("/kantoor/evc/{traject}/beoordelaars/{plaats}/vervanging", OFFICE, any(REGISTRAR)),
            post("/kantoor/evc/{traject}/certificaat/intrekking", OFFICE, any(REGISTRAR)),
            get("/mijn-register/evc/elders", ELSEWHERE, ownDossier(LEADER)),
            post("/mijn-register/evc/elders", ELSEWHERE, ownDossier(LEADER)),
            post("/mijn-register/evc/elders/registratie", ELSEWHERE, ownDossier(LEADER)),
            get("/kantoor/evc/controle", ELSEWHERE, any(REGISTRAR)),
            post("/kantoor/evc/controle", ELSEWHERE, any(REGISTRAR)),
            get("/kantoor/evc/aanbieders", KEYS, any(REGISTRAR)),
            get("/kantoor/evc/aanbieders/{erkenning}", KEYS, any(REGISTRAR)),
            post("/kantoor/evc/aanbieders/{erkenning}/sleutels", KEYS, any(REGISTRAR)),
            post("/kantoor/evc/aanbieders/{erkenning}/sleutels/einde", KEYS, any(REGISTRAR)),
            post("/kantoor/evc/aanbieders/{erkenning}/ingetrokken", KEYS, any(REGISTRAR)),
            get("/v1/erkenningen/{erkenning}/evc-intrekkingen", STATUS, ownRecognition()),
            post("/v1/erkenningen/{erkenning}/evc-intrekkingen", STATUS, ownRecognition()),
            post("/v1/inschrijvingen/{dossier}/evc", OWN, ownDossier(LEADER)),
            get("/v1/erkenningen/{erkenning}/evc-trajecten", PROVIDER, ownRecognition()),
            post("/v1/erkenningen/{erkenning}/evc-trajecten/{traject}/intake", PROVIDER, ownRecognition()),
            post("/v1/erkenningen/{erkenning}/evc-trajecten/{traject}/gesprek", PROVIDER, ownRecognition()),
            post("/v1/erkenningen/{erkenning}/evc-trajecten/{traject}/certificaat", PROVIDER, ownRecognition()),
            post("/v1/erkenningen/{erkenning}/evc-trajecten/{traject}/sluiting", PROVIDER, ownRecognition()),
            get("/evc-certificaat", "Who has the number of a certificate can check it.", everyone()),
            get(
                    "/v1/inschrijvingen/{dossier}/evc",
                    "The trajectories of a dossier.",
                    ownDossier(LEADER),
                    any(REGISTRAR)));

    private EvcRows() {}
}
