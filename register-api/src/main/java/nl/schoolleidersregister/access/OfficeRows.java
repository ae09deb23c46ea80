package nl.schoolleidersregister.access;

import static nl.schoolleidersregister.access.Role.REGISTRAR;
import static nl.schoolleidersregister.access.Row.any;
import static nl.schoolleidersregister.access.Row.get;
import static nl.schoolleidersregister.access.Row.post;

import java.util.List;

/** Rows of the access table about the register's office. */
final class OfficeRows {

    static final List<Row> ROWS = List.of(
            get("/kantoor/aanbod", "What providers handed in.", any(REGISTRAR)),
            get("/kantoor/aanbod/{aanbod}", "The office decides on every programme.", any(REGISTRAR)),
            post("/kantoor/aanbod/{aanbod}/validatie", "The office decides on every programme.", any(REGISTRAR)),
            post("/kantoor/aanbod/{aanbod}/afwijzing", "The office decides on every programme.", any(REGISTRAR)),
            get("/kantoor", "What is due today.", any(REGISTRAR)),
            post(
                    "/kantoor/zoeken",
                    "The office looks everybody up; what is asked never stands in an address.",
                    any(REGISTRAR)),
            get("/kantoor/scholen", "The office looks schools up.", any(REGISTRAR)),
            post("/kantoor/scholen", "The office takes DUO's list over.", any(REGISTRAR)),
            get("/kantoor/reglementen", "The office keeps the regulations.", any(REGISTRAR)),
            get("/kantoor/reglementen/nieuw", "The office drafts a regulation.", any(REGISTRAR)),
            post("/kantoor/reglementen/nieuw", "The office drafts a regulation.", any(REGISTRAR)),
            get("/kantoor/reglementen/{reglement}", "The office keeps the regulations.", any(REGISTRAR)),
            get("/kantoor/reglementen/{reglement}/wijzigen", "The office changes a draft.", any(REGISTRAR)),
            post("/kantoor/reglementen/{reglement}/wijzigen", "The office changes a draft.", any(REGISTRAR)),
            post(
                    "/kantoor/reglementen/{reglement}/vaststelling",
                    "The office records that a regulation was adopted.",
                    any(REGISTRAR)),
            post(
                    "/kantoor/reglementen/{reglement}/intrekking",
                    "The office records that a regulation was repealed.",
                    any(REGISTRAR)),
            get("/kantoor/beroepsstandaarden/nieuw", "The office drafts a standard.", any(REGISTRAR)),
            post("/kantoor/beroepsstandaarden/nieuw", "The office drafts a standard.", any(REGISTRAR)),
            post(
                    "/kantoor/beroepsstandaarden/{standaard}/leervormen",
                    "The office records that a form of learning ends.",
                    any(REGISTRAR)),
            get("/kantoor/leervormen", "How much each form of learning is used; names nobody.", any(REGISTRAR)),
            get("/v1/learning-forms/use", "How much each form of learning is used; names nobody.", any(REGISTRAR)),
            get("/kantoor/beroepsstandaarden/{standaard}", "The office keeps the standards.", any(REGISTRAR)),
            post(
                    "/kantoor/beroepsstandaarden/{standaard}/vaststelling",
                    "The office records that a standard was adopted.",
                    any(REGISTRAR)),
            get("/kantoor/dossiers/{dossier}", "The office decides on every dossier.", any(REGISTRAR)),
            post(
                    "/kantoor/dossiers/{dossier}/gezien",
                    "What somebody of the office has seen of a dossier, for the same person only.",
                    any(REGISTRAR)),
            get("/kantoor/dossiers/{dossier}/stand", "A dossier as it was, by two clocks.", any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/waarom/{wat}",
                    "The facts behind a number; the office decides on every dossier.",
                    any(REGISTRAR)),
            get("/kantoor/dossiers/{dossier}/tijdlijn", "The office decides on every dossier.", any(REGISTRAR)),
            get("/kantoor/dossiers/{dossier}/gegevens", "The office records who somebody is.", any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/samenvoegen",
                    "The office looks for the other dossier of a person.",
                    any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/samenvoegen/{ander}",
                    "The office finds out whether two dossiers are of one person.",
                    any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/bewijs/{bewijs}",
                    "Evidence is what the office decides on; the file is sought in that dossier.",
                    any(REGISTRAR)),
            post("/kantoor/dossiers/{dossier}/**", "The office decides on every dossier.", any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/procedures/{procedure}",
                    "What a decision rests on, health data among it; the office decides on every dossier.",
                    any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/voorstellen/{voorstel}",
                    "A proposal and the person's view; the office decides on every dossier.",
                    any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/verklaringen/{dienstverband}",
                    "An own statement of the sample (art. C5).",
                    any(REGISTRAR)),
            get(
                    "/kantoor/dossiers/{dossier}/besluiten/{besluit}",
                    "A decision of which something is gone; the office decides on every dossier.",
                    any(REGISTRAR)),
            get("/kantoor/aanbod/{aanbod}/uitvoeringen", "What was held of a programme.", any(REGISTRAR)),
            get("/kantoor/uitvoeringen", "What was held.", any(REGISTRAR)),
            get("/kantoor/uitvoeringen/{uitvoering}", "Whom a withdrawal touches.", any(REGISTRAR)),
            post("/kantoor/uitvoeringen/{uitvoering}", "The office withdraws an execution.", any(REGISTRAR)),
            get("/kantoor/aanbod/{aanbod}/intrekking", "Whom a revocation touches.", any(REGISTRAR)),
            post("/kantoor/aanbod/{aanbod}/intrekking", "The office takes a validation back.", any(REGISTRAR)),
            get("/kantoor/erkenningen/{erkenning}/intrekking", "Whom a revocation touches.", any(REGISTRAR)),
            post("/kantoor/erkenningen/{erkenning}/intrekking", "The office takes a recognition back.", any(REGISTRAR)),
            get("/kantoor/dossiers/{dossier}/status", "Measures, suspension, removal, restoration.", any(REGISTRAR)),
            get("/kantoor/naamgenoten/{taak}", "The office finds out whether two people are one.", any(REGISTRAR)),
            post("/kantoor/naamgenoten/{taak}", "The office finds out whether two people are one.", any(REGISTRAR)),
            get("/kantoor/meldingen", "Certificates that wait for the office.", any(REGISTRAR)),
            get("/kantoor/meldingen/{dossier}/{activiteit}", "The office judges every certificate.", any(REGISTRAR)),
            post("/kantoor/meldingen/{dossier}/{activiteit}", "The office judges every certificate.", any(REGISTRAR)));

    private OfficeRows() {}
}
