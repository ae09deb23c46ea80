package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.view.SeatOnFile;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What lies with an assessor; what lies with another is not there (404). */
@Component
class AssessorDesk {

    private final Recognitions recognitions;
    private final PortfolioEntries entries;

    AssessorDesk(Recognitions recognitions, PortfolioEntries entries) {
        this.recognitions = recognitions;
        this.entries = entries;
    }

    /** An entry and the seat at which somebody judges it. */
    record Given(EntryOnFile entry, SeatOnFile seat) {

        /** Whether they have something to do now. */
        boolean waits() {
            return entry.waitsFor(seat);
        }

        /** Whether they talk with the other now. */
        boolean talks() {
            return entry.talksWith(seat);
        }
    }

    private List<RecognitionOnFile> own(Account account) {
        return recognitions.of(new GuideAccount(account.id().value())).stream()
                .filter(one -> one.kind() == RecognitionKind.ASSESSOR)
                .toList();
    }

    boolean isRecognised(Account account) {
        return !own(account).isEmpty();
    }

    List<Given> queue(Account account) {
        return own(account).stream()
                .flatMap(one -> entries.queue(one.id()).stream().flatMap(entry -> given(one, entry).stream()))
                .toList();
    }

    /** What they judged, and what is not theirs to judge any more but was. */
    List<Given> done(Account account) {
        return own(account).stream()
                .flatMap(one -> entries.had(one.id()).stream().flatMap(entry -> given(one, entry).stream()))
                .filter(given -> !given.seat().found().isEmpty())
                .toList();
    }

    Given find(Account account, UUID id) {
        return entries.find(new PortfolioEntryId(id))
                .flatMap(entry -> own(account).stream()
                        .flatMap(one -> given(one, entry).stream())
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Given> given(RecognitionOnFile one, EntryOnFile entry) {
        return entry.seatOf(one.id()).map(seat -> new Given(entry, seat));
    }
}
