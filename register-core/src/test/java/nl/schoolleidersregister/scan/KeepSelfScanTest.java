package nl.schoolleidersregister.scan;

import static nl.schoolleidersregister.scan.ScanFixture.all;
import static nl.schoolleidersregister.scan.ScanFixture.answers;
import static nl.schoolleidersregister.scan.ScanFixture.given;
import static nl.schoolleidersregister.scan.ScanFixture.keep;
import static nl.schoolleidersregister.scan.ScanFixture.kept;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeepSelfScanTest {

    @Test
    void keeps_a_scan_that_answers_every_question() {
        given().when(keep("2026-03-01", all(Frequency.OFTEN))).thenRecorded(kept("2026-03-01", all(Frequency.OFTEN)));
    }

    @Test
    void refuses_a_scan_that_leaves_one_out() {
        var items = ScanFixture.EDITION.items();
        var tooFew = answers(items.subList(0, items.size() - 1), Frequency.OFTEN);
        given().when(keep("2026-03-01", tooFew)).thenRefusedBy("scan.complete");
        given().when(keep("2026-03-01", answers(List.of(), Frequency.OFTEN))).thenRefusedBy("scan.complete");
    }
}
