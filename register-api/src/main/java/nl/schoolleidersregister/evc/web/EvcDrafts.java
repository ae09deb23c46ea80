package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.draft.parts.Sheet;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.draft.store.DraftKey;
import nl.schoolleidersregister.draft.store.DraftKind;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Files that leaders and judgements that assessors are still writing; none outlives what it was for. */
@Component
class EvcDrafts {

    private final DraftDesk desk;

    EvcDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    Optional<Draft> file(TrajectoryOnFile one) {
        return desk.find(sheet(one));
    }

    /** Keeps a file; 404 when there is none to be written (any more). */
    Kept keepFile(TrajectoryOnFile one, EvcForm form) {
        if (!isWritten(one)) {
            throw EvcPages.notThere();
        }
        return desk.keep(sheet(one), form.fields());
    }

    /** Whether the leader is still at it. */
    static boolean isWritten(TrajectoryOnFile one) {
        return one.file().isOpen() && one.file().file().isEmpty();
    }

    Optional<Draft> judgement(TrajectoryOnFile one, Seat seat) {
        return desk.find(sheet(one, seat));
    }

    /** Keeps a judgement; 404 when it is in, or not wanted any more. */
    Kept keepJudgement(TrajectoryOnFile one, Seat seat, EvcForm form) {
        if (!isWritten(one, seat)) {
            throw EvcPages.notThere();
        }
        return desk.keep(sheet(one, seat), form.fields());
    }

    /** Whether the assessor is still at it. */
    static boolean isWritten(TrajectoryOnFile one, Seat seat) {
        return one.file().isOpen() && !seat.judged();
    }

    ResponseEntity<DraftDesk.Told> told(TrajectoryOnFile one, Kept kept) {
        return desk.told(sheet(one), kept);
    }

    ResponseEntity<DraftDesk.Told> told(TrajectoryOnFile one, Seat seat, Kept kept) {
        return desk.told(sheet(one, seat), kept);
    }

    /** Puts on the page what the form of the file has to carry. */
    void show(Model model, TrajectoryOnFile one) {
        desk.show(model, sheet(one), file(one).orElse(null));
    }

    /** Puts on the page what the form of the judgement has to carry. */
    void show(Model model, TrajectoryOnFile one, Seat seat) {
        desk.show(model, sheet(one, seat), judgement(one, seat).orElse(null));
    }

    void throwFileAway(TrajectoryOnFile one) {
        desk.throwAway(sheet(one));
    }

    void throwJudgementAway(TrajectoryOnFile one, Seat seat) {
        desk.throwAway(sheet(one, seat));
    }

    /** The trajectory ended: nobody hands in what is still being written. */
    void throwAllAway(TrajectoryOnFile one) {
        throwFileAway(one);
        one.file().seats().forEach(seat -> throwJudgementAway(one, seat));
    }

    private static Sheet sheet(TrajectoryOnFile one) {
        var key =
                new DraftKey(DraftKind.EVC_FILE, one.dossier().value(), one.id().value(), one.dossier());
        return new Sheet(key, fields(one, "evcPart-"));
    }

    private static Sheet sheet(TrajectoryOnFile one, Seat seat) {
        var owner = seat.assessor().recognition().value();
        var key = new DraftKey(DraftKind.EVC_JUDGEMENT, owner, one.id().value(), one.dossier());
        return new Sheet(key, fields(one, "evcMet-", "evcWhy-"));
    }

    private static List<String> fields(TrajectoryOnFile one, String... prefixes) {
        return Stream.of(prefixes)
                .flatMap(prefix -> one.file().toShow().stream().map(about -> prefix + about.code()))
                .toList();
    }
}
