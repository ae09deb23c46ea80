package nl.schoolleidersregister.days;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;

/**
 * A register in which every day earns everybody one minute, once however often it is told; for some people the order
 * cannot be carried out, and for some the whole process breaks down, until that is mended.
 */
final class DailyMinute implements Concerned {

    /** An order that no stream takes. */
    private record Unknown(Origin origin) implements Command {}

    private final Supplier<List<DossierId>> everybody;
    private final Set<DossierId> faulty = ConcurrentHashMap.newKeySet();
    private final Set<DossierId> deadly = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    DailyMinute(Supplier<List<DossierId>> everybody) {
        this.everybody = everybody;
    }

    void failFor(DossierId dossier) {
        faulty.add(dossier);
    }

    void breakDownAt(DossierId dossier) {
        deadly.add(dossier);
    }

    void mend() {
        faulty.clear();
        deadly.clear();
    }

    /** For how many days it was asked whom they concern. */
    int asked() {
        return asked.get();
    }

    @Override
    public List<DossierId> by(LocalDate day) {
        asked.incrementAndGet();
        return everybody.get();
    }

    @Override
    public Command order(DossierId dossier, Origin origin, Position known) {
        if (deadly.contains(dossier)) {
            throw new StackOverflowError("the process ends here");
        }
        return faulty.contains(dossier) ? new Unknown(origin) : minute(dossier, origin);
    }

    private static EarnPePoints minute(DossierId dossier, Origin origin) {
        var id = UUID.nameUUIDFromBytes((dossier + "/" + origin.today()).getBytes(StandardCharsets.UTF_8));
        var points = new PePoints(
                new CreditId(id),
                new EntryId(id),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(1),
                origin.today(),
                origin.today(),
                null,
                List.of(new Competence("VISION")));
        return new EarnPePoints(dossier, origin, points);
    }
}
