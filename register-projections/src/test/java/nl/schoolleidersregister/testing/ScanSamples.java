package nl.schoolleidersregister.testing;

import java.util.List;
import nl.schoolleidersregister.scan.Frequency;
import nl.schoolleidersregister.scan.ScanAnswer;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanEdition;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanKept;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanRemoved;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;

/** One fixed instance of every fact about a self-scan. */
final class ScanSamples {

    private ScanSamples() {}

    static List<Event> all() {
        var answers = new ScanAnswers(List.of(
                new ScanAnswer(ScanItem.DIRECTION, Frequency.OFTEN),
                new ScanAnswer(ScanItem.TEAM_PLAYER, Frequency.SELDOM)));
        return List.of(
                new SelfScanKept(ScanEdition.WORKING_SET_2026, Personal.of(answers), Samples.AT),
                new SelfScanRemoved(Samples.AT));
    }
}
