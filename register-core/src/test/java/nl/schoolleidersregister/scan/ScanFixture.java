package nl.schoolleidersregister.scan;

import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.scan.SelfScanCommand.KeepSelfScan;
import nl.schoolleidersregister.scan.SelfScanCommand.RemoveSelfScan;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanKept;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanRemoved;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about one self-scan. */
final class ScanFixture {

    static final ScanEdition EDITION = ScanEdition.WORKING_SET_2026;

    private static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final ScanId SCAN = new ScanId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));

    private ScanFixture() {}

    static Scenario<SelfScanEvent, SelfScanCommand> given(SelfScanEvent... history) {
        var streams = new MemoryStreams<>(SelfScan.class, SelfScanEvent.class, SelfScan::new, SelfScan::decide);
        return new Scenario<>(streams, SelfScan.streamOf(ANNE, SCAN), ANNE.subject()).given(history);
    }

    static ScanAnswers all(Frequency frequency) {
        return answers(EDITION.items(), frequency);
    }

    static ScanAnswers answers(List<ScanItem> items, Frequency frequency) {
        return new ScanAnswers(
                items.stream().map(item -> new ScanAnswer(item, frequency)).toList());
    }

    static KeepSelfScan keep(String on, ScanAnswers answers) {
        return new KeepSelfScan(ANNE, leaderOn(on), SCAN, EDITION, answers);
    }

    static RemoveSelfScan remove(String on) {
        return new RemoveSelfScan(ANNE, leaderOn(on), SCAN);
    }

    static SelfScanKept kept(String on, ScanAnswers answers) {
        return new SelfScanKept(EDITION, Personal.of(answers), noon(on));
    }

    static SelfScanRemoved removed(String on) {
        return new SelfScanRemoved(noon(on));
    }
}
