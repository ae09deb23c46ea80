package nl.schoolleidersregister.quality.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.portfolio.parts.AlsoToJudge;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.view.RemarkingOnFile;
import nl.schoolleidersregister.quality.view.RemarkingOnFile.State;
import nl.schoolleidersregister.quality.view.Remarkings;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an assessor has to judge again; what another has is not there (404). */
@Component
class RemarkingDesk {

    static final String HERE = "/beoordelaar/herbeoordelingen";

    private final Recognitions recognitions;
    private final Remarkings remarkings;
    private final PortfolioEntries entries;

    RemarkingDesk(Recognitions recognitions, Remarkings remarkings, PortfolioEntries entries) {
        this.recognitions = recognitions;
        this.remarkings = remarkings;
        this.entries = entries;
    }

    /** Old work, and that somebody has it to judge again. */
    record Given(RemarkingOnFile remarking, EntryOnFile entry) {}

    private Set<RecognitionId> own(Account account) {
        return recognitions.of(new GuideAccount(account.id().value())).stream()
                .filter(one -> one.kind() == RecognitionKind.ASSESSOR)
                .map(RecognitionOnFile::id)
                .collect(toUnmodifiableSet());
    }

    List<AlsoToJudge.Line> waiting(Account account) {
        return own(account).stream()
                .flatMap(one -> remarkings.waitingFor(one).stream())
                .flatMap(one -> entries.find(one.entry()).stream()
                        .map(entry -> new AlsoToJudge.Line(
                                entry.name(), "quality.again.line", one.lastDay(), HERE + "/" + one.id())))
                .toList();
    }

    /** What waits for an account. */
    Given waiting(Account account, UUID id) {
        return find(account, id, RemarkingOnFile::waits);
    }

    /** The same, or what it judged again before: who sends twice is told so. */
    Given had(Account account, UUID id) {
        return find(account, id, one -> one.waits() || one.state() == State.MARKED);
    }

    private Given find(Account account, UUID id, Predicate<RemarkingOnFile> asked) {
        return remarkings
                .find(new RemarkingId(id), own(account))
                .filter(asked)
                .flatMap(one -> entries.find(one.entry()).map(entry -> new Given(one, entry)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
