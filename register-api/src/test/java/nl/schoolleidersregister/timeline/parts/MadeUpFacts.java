package nl.schoolleidersregister.timeline.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.timeline.view.FactKind;

/** Facts for pages without a register behind them. */
public final class MadeUpFacts {

    private MadeUpFacts() {}

    /** What the section beside a dossier shows. */
    public record Beside(String dossier, List<Told> facts, long count) {}

    /** The last facts of a dossier that has 34. */
    public static Beside beside(String dossier) {
        return new Beside(dossier, some(), 34);
    }

    static List<Told> some() {
        return List.of(
                told("2027-09-14", "Geregistreerd op diploma, met nummer 104213", true),
                told("2027-09-06", "Werk bij Lyceum Oosterhaven (demo), Deventer, vanaf 1 augustus 2019", false),
                told("2027-09-06", "Ingeschreven", false));
    }

    private static Told told(String on, String text, boolean mark) {
        return new Told(
                LocalDate.parse(on),
                FactKind.REGISTRATION,
                text,
                mark ? List.of("Volgens reglement VO-2026 (artikel A1)") : List.of(),
                mark ? "Diploma goedgekeurd: Schoolleider VO (demo)" : null,
                mark ? "door het registratiebureau" : "door de schoolleider",
                mark,
                false,
                null,
                new Proof(
                        new UUID(1, 2),
                        new Position(1, 7, 70),
                        "registration.enrolled",
                        "registration:104213",
                        0,
                        Instant.EPOCH,
                        Role.LEADER,
                        new UUID(3, 4)));
    }
}
