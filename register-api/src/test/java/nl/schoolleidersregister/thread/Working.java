package nl.schoolleidersregister.thread;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;

/** Two days of work of somebody at one school, after those of the round before. */
record Working(DossierId dossier, int round, EmploymentId employment) {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

    Working(DossierId dossier, int round) {
        this(dossier, round, new EmploymentId(UUID.randomUUID()));
    }

    /** The same days once more, as another employment. */
    Working again() {
        return new Working(dossier, round);
    }

    /** States at this process that it began. */
    Recorded begin(TwoNodes.Node node, Ask ask) {
        var stated = new StatedEmployment(
                employment,
                new Workplace(
                        new SchoolCode("99XA00"),
                        new SchoolName("Lyceum Oosterhaven (demo)"),
                        new Town("Deventer"),
                        new BoardNumber("99001"),
                        new Workplace.Version(0)),
                BoardSize.FEW,
                Province.OVERIJSSEL,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("1.0")),
                from());
        return node.part(DossierOffice.class).start(dossier, now(), stated, ask);
    }

    /** States at this process that it ended. */
    Recorded end(TwoNodes.Node node, Ask ask) {
        return node.part(DossierOffice.class).end(dossier, now(), employment, from().plusDays(1), ask);
    }

    private LocalDate from() {
        return FIRST.plusDays(2L * round);
    }

    private static Origin now() {
        return new Origin(new Actor(new UUID(9, 9), Role.LEADER), Instant.now());
    }
}
