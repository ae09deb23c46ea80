package nl.schoolleidersregister.testing;

import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.quality.AssessorQualityEvent;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.RemarkedWork;
import nl.schoolleidersregister.quality.RemarkingEnd;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.shared.DossierId;

/** Facts of work that is judged again in an order in which they can come, with random content. */
final class RandomRemarking {

    private RandomRemarking() {}

    static List<AssessorQualityEvent> facts(RandomEvents values, Random random) {
        var drawn = values.of(RemarkingDrawn.class);
        var last = values.of(Remarked.class);
        var facts = List.of(
                drawn,
                random.nextBoolean()
                        ? new RemarkingEnded(drawn.assessor(), RemarkingEnd.TAKEN_BACK, last.at())
                        : new Remarked(
                                drawn.entry(), drawn.round(), drawn.assessor(), last.marks(), last.spent(), last.at()));
        return List.copyOf(facts.subList(0, 1 + random.nextInt(facts.size())));
    }

    static String streamOf(DossierId dossier, List<AssessorQualityEvent> facts) {
        var drawn = (RemarkingDrawn) facts.getFirst();
        return RemarkedWork.streamOf(
                dossier, RemarkingId.of(drawn.entry(), drawn.draw().halfYear()));
    }
}
