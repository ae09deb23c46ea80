package nl.schoolleidersregister.years;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.regulation.web.RegulationOffice;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.Recorded;

/** The regulation that the years begin with, and the one that comes in force half way, with its transition. */
final class Regulating {

    private static final Actor OFFICE = new Actor(new UUID(0x5EA1, 1), Role.REGISTRAR);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Regulating() {}

    static void begin(YearsRegister register) {
        var origin = new Origin(OFFICE, Noon.of(Years.BEFORE));
        FirstDocuments.standards()
                .forEach((id, text) -> register.part(CommandDesk.class)
                        .send(List.of(new DraftStandard(id, origin, text), new AdoptStandard(id, origin)), Ask.PLAIN));
        adopt(FirstDocuments.vo2026(), origin, register);
    }

    static void goOn(YearsRegister register, LocalDate day) {
        adopt(FirstDocuments.vo2028(), new Origin(OFFICE, Noon.of(day)), register);
    }

    private static void adopt(RegulationDocument document, Origin origin, YearsRegister register) {
        var office = register.part(RegulationOffice.class);
        shown(office.draft(document, origin, Ask.PLAIN), register);
        shown(office.adopt(document, origin, Ask.PLAIN), register);
    }

    private static void shown(Recorded recorded, YearsRegister register) {
        if (!register.part(DirectFeed.class).await(recorded.position(), PATIENCE)) {
            throw new IllegalStateException("The views do not show " + recorded);
        }
    }
}
