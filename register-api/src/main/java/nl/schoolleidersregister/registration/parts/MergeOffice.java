package nl.schoolleidersregister.registration.parts;

import java.time.Duration;
import java.util.List;
import nl.schoolleidersregister.access.Pepper;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.StandingCommand.GiveBack;
import nl.schoolleidersregister.registration.StandingCommand.MergeInto;
import nl.schoolleidersregister.registration.StandingCommand.TakeOver;
import nl.schoolleidersregister.registration.StandingCommand.UndoMerge;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.store.Release;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes one dossier of two that turn out to be of one person, and two again of one: the two streams and the claim that
 * leads from one to the other, in one unit of work.
 */
@Component
public class MergeOffice {

    private static final Duration MOST = Duration.ofSeconds(5);

    private final CommandDesk desk;
    private final ClaimKinds kinds;
    private final EnrolmentOffice enrolments;
    private final Dossiers dossiers;
    private final LedgerLines ledger;
    private final LogReader log;
    private final Feed feed;

    MergeOffice(
            CommandDesk desk,
            Pepper pepper,
            EnrolmentOffice enrolments,
            Dossiers dossiers,
            LedgerLines ledger,
            LogReader log,
            Feed feed) {
        this.desk = desk;
        this.kinds = new ClaimKinds(pepper);
        this.enrolments = enrolments;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.log = log;
        this.feed = feed;
    }

    /**
     * Lets a dossier go on in another one.
     *
     * @param ask on the version of the dossier that goes, as the registrar saw it; without one the version of now
     * @throws ResponseStatusException 404 when one of the two is not there, 503 when the views cannot keep up
     */
    public Recorded merge(DossierId goes, DossierId stays, Origin origin, Reason reason, Ask ask) {
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        var going = find(goes);
        var staying = find(stays);
        // What is in the ledger must be all that the seen version holds: what comes later makes the version stale.
        if (!feed.await(log.settled(), MOST)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var takes = new TakeOver(stays, origin, goes, judge, number(going), points(goes));
        var merges = new MergeInto(goes, origin, stays, judge, reason, staying.registration() != null);
        var seen = ask.expected() == null ? Long.valueOf(going.version()) : ask.expected();
        return desk.send(List.of(takes, merges), ask.onVersion(seen).claiming(List.of(kinds.ofMerge(goes, stays))))
                .orElseThrow();
    }

    /** Points that counted in a decision about the other dossier stay there: they count once. */
    private List<PePoints> points(DossierId goes) {
        return ledger.of(goes).stream()
                .filter(LedgerLine::stands)
                .filter(line -> line.usedBy() == null)
                .map(LedgerLine::points)
                .toList();
    }

    private static @Nullable RegisterNumber number(Dossier going) {
        var registration = going.registration();
        var number = registration == null ? null : registration.number();
        return number == null ? null : new RegisterNumber(number);
    }

    /**
     * Lets a merged dossier go on by itself again.
     *
     * @throws ResponseStatusException 404 for a dossier that is not there
     */
    public Recorded undo(DossierId goes, Origin origin, Reason reason, Ask ask) {
        if (dossiers.find(goes).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var judge = enrolments.dossierOf(origin.actor()).orElse(null);
        var stays = enrolments.staying(goes);
        var undoes = new UndoMerge(goes, origin, judge, reason);
        var claim = kinds.ofMerge(goes, stays);
        List<Command> orders =
                stays.equals(goes) ? List.of(undoes) : List.of(new GiveBack(stays, origin, goes, judge), undoes);
        return desk.send(orders, ask.releasing(List.of(new Release(claim.kind(), claim.owner(), claim.value()))))
                .orElseThrow();
    }

    private Dossier find(DossierId id) {
        return dossiers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
