package nl.schoolleidersregister.evidence.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Evidence;
import nl.schoolleidersregister.evidence.EvidenceCommand.AttachEvidence;
import nl.schoolleidersregister.evidence.EvidenceCommand.WithdrawEvidence;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.store.ContentPlace;
import nl.schoolleidersregister.evidence.store.Contents;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Answers;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Attaches files to things and takes them back. Use {@link #check} before what must not be half done, such as an
 * enrolment; the rest of the rules is the stream's.
 */
@Component
public class EvidenceOffice {

    /** Files on their way into the store at one moment: with a piece in memory each, some megabytes together. */
    private static final int AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 10;

    private final CommandDesk desk;
    private final Answers answers;
    private final Contents contents;
    private final List<Evidenced> things;
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    EvidenceOffice(CommandDesk desk, Answers answers, Contents contents, List<Evidenced> things) {
        this.desk = desk;
        this.answers = answers;
        this.contents = contents;
        this.things = List.copyOf(things);
    }

    /**
     * Checks what can be known of a file alone.
     *
     * @throws RuleViolated by the first four rules that {@link AttachEvidence} names
     */
    public void check(Upload upload) {
        Evidence.check(upload.offered());
    }

    /**
     * Attaches a file to a thing of this dossier. The content is stored first: without its fact it is harmless.
     *
     * @throws RuleViolated by the rules that {@link AttachEvidence} names
     * @throws ResponseStatusException 404 when the dossier has no such thing
     */
    public Recorded attach(DossierId dossier, About about, Upload upload, Origin origin, Ask ask) {
        check(upload);
        var before = Optional.ofNullable(ask.request()).flatMap(answers::find);
        return before.orElseGet(() -> attachNow(dossier, about, upload, origin, ask));
    }

    private Recorded attachNow(DossierId dossier, About about, Upload upload, Origin origin, Ask ask) {
        var standing = standing(dossier, about);
        var id = new EvidenceId(SortableIdentifiers.next());
        var offered = upload.offered();
        put(new ContentPlace(dossier, about, id, offered.file().hash()), upload);
        try {
            return desk.send(new AttachEvidence(dossier, origin, id, about, offered, standing), ask)
                    .orElseThrow();
        } catch (RuleViolated refused) {
            contents.destroy(id.value());
            throw refused;
        }
    }

    private void put(ContentPlace place, Upload upload) {
        enter();
        try (var content = upload.content()) {
            contents.put(place, upload.offered().size(), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyAtOnce();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        }
    }

    /**
     * Takes a file back and destroys its content.
     *
     * @throws RuleViolated by the rules that {@link WithdrawEvidence} names
     */
    public Recorded withdraw(EvidenceFile file, Origin origin, Ask ask) {
        var standing = standing(file.dossier(), file.about());
        var order = new WithdrawEvidence(file.dossier(), origin, file.id(), file.about(), standing);
        var recorded = desk.send(order, ask).orElseThrow();
        contents.destroy(file.id().value());
        return recorded;
    }

    /** The content of a file; nothing once it was withdrawn or the person's key is gone. */
    public Optional<Contents.Opened> open(EvidenceFile file) {
        return Optional.ofNullable(file.hash())
                .filter(_ -> file.withdrawnAt() == null)
                .flatMap(hash -> contents.open(new ContentPlace(file.dossier(), file.about(), file.id(), hash)));
    }

    /**
     * Whether the evidence of a thing can still change.
     *
     * @throws ResponseStatusException 404 when the dossier has no such thing
     */
    public Standing standing(DossierId dossier, About about) {
        return things.stream()
                .filter(thing -> thing.kind() == about.kind())
                .findFirst()
                .flatMap(thing -> thing.standing(dossier, about.thing()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Nothing is wrong with the file: there is no room for it at this moment. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    static final class TooManyAtOnce extends RuntimeException {
        TooManyAtOnce() {
            super("Too many files at once");
        }
    }
}
