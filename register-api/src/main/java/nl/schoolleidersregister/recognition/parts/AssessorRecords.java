package nl.schoolleidersregister.recognition.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.Recognition;
import nl.schoolleidersregister.recognition.RecognitionEvent;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionEnded;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionGranted;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionRenewed;
import nl.schoolleidersregister.recognition.RecognitionEvent.RecognitionTakenUp;
import nl.schoolleidersregister.recognition.RecognitionEvent.RemitAgreed;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;
import nl.schoolleidersregister.recognition.RecognitionEvent.StaysStated;
import nl.schoolleidersregister.recognition.RecognitionEvent.TieDeclared;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.recognition.Stays;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads recognitions from the log itself: who may judge whom is decided on facts, not on views. */
@Component
public class AssessorRecords {

    private final LogReader log;

    AssessorRecords(LogReader log) {
        this.log = log;
    }

    /** One recognition; nothing when there is none under this id. */
    public Optional<AssessorRecord> find(RecognitionId id) {
        var facts = log.of(Recognition.streamOf(id));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Folding().fold(id, facts));
    }

    /** What the facts have told so far. */
    private static final class Folding {

        private RecognitionKind kind = RecognitionKind.ASSESSOR;
        private final List<Period> terms = new ArrayList<>();
        private @Nullable LocalDate endedFrom;
        private @Nullable GuideAccount account;
        private @Nullable Remit remit;
        private List<Stay> stays = List.of();
        private final Set<DossierId> ties = new HashSet<>();

        AssessorRecord fold(RecognitionId id, List<LoggedEvent> facts) {
            facts.forEach(logged -> take((RecognitionEvent) logged.event()));
            return new AssessorRecord(id, kind, List.copyOf(terms), endedFrom, account, remit, stays, Set.copyOf(ties));
        }

        private void take(RecognitionEvent event) {
            switch (event) {
                case RecognitionGranted fact -> {
                    kind = fact.kind();
                    terms.add(fact.term());
                }
                case RecognitionTakenUp fact -> account = fact.guide();
                case RecognitionRenewed fact -> terms.add(fact.term());
                case RecognitionEnded fact -> endedFrom = fact.from();
                case RemitAgreed fact -> remit = fact.remit();
                case StaysStated fact ->
                    stays = fact.stays().known().map(Stays::all).orElse(List.of());
                case TieDeclared fact -> ties.add(fact.person());
                case SessionRecorded _, SessionWithdrawn _ -> {
                    // An assessor leads nothing.
                }
            }
        }
    }
}
