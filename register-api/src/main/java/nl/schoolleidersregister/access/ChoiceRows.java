package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.LEADER;
import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.ownDossier;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Who may do what with own choices, their explanations and the examples beside them. */
final class ChoiceRows {

    static final List<Row> ROWS = List.of(
            get(
                    "/mijn-register/activiteiten/eigen-keuze",
                    "One's own choice, to explain (art. G1).",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/eigen-keuze",
                    "One's own choice, explained (art. G1).",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/activiteiten/eigen-keuze/{keuze}",
                    "One's own choice; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/eigen-keuze/{keuze}/intrekking",
                    "One's own choice taken back; it is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/eigen-keuze/{keuze}/antwoord",
                    "One's own answer; the choice is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/mijn-register/activiteiten/eigen-keuze/{keuze}/bewijs",
                    "One's own evidence; the choice is sought in the own dossier.",
                    ownDossier(LEADER)),
            post(
                    "/mijn-register/activiteiten/eigen-keuze/{keuze}/bewijs",
                    "One's own evidence; the choice is sought in the own dossier.",
                    ownDossier(LEADER)),
            get(
                    "/v1/inschrijvingen/{dossier}/eigen-keuzes",
                    "One's own choices, or the office's look at them.",
                    ownDossier(LEADER),
                    any(REGISTRAR)),
            post(
                    "/v1/inschrijvingen/{dossier}/eigen-keuzes",
                    "One's own choice, explained (art. G1).",
                    ownDossier(LEADER)),
            get("/kantoor/toelichtingen", "The office decides on every explanation (art. G1).", any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/volgende",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            get(
                    "/kantoor/toelichtingen/{dossier}/{keuze}",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/{dossier}/{keuze}/goedkeuring",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/{dossier}/{keuze}/vraag",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/{dossier}/{keuze}/afwijzing",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/{dossier}/{keuze}/later",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            post(
                    "/kantoor/toelichtingen/{dossier}/{keuze}/terugdraaien",
                    "The office decides on every explanation (art. G1).",
                    any(REGISTRAR)),
            get("/kantoor/voorbeelden", "The office publishes examples that name nobody.", any(REGISTRAR)),
            post("/kantoor/voorbeelden", "The office publishes examples that name nobody.", any(REGISTRAR)),
            post("/kantoor/voorbeelden/{voorbeeld}/intrekking", "The office takes an example back.", any(REGISTRAR)));

    private ChoiceRows() {}
}
