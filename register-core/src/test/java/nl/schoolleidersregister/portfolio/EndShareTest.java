package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ShareFixture.COACH;
import static nl.schoolleidersregister.portfolio.ShareFixture.LAST;
import static nl.schoolleidersregister.portfolio.ShareFixture.end;
import static nl.schoolleidersregister.portfolio.ShareFixture.ended;
import static nl.schoolleidersregister.portfolio.ShareFixture.given;
import static nl.schoolleidersregister.portfolio.ShareFixture.shown;
import static nl.schoolleidersregister.portfolio.ShareFixture.takenUp;

import org.junit.jupiter.api.Test;

class EndShareTest {

    @Test
    void ends_what_runs_once() {
        given(shown()).when(end("2026-10-02")).thenRecorded(ended("2026-10-02"));
        given(shown(), takenUp("2026-10-02", COACH)).when(end(LAST)).thenRecorded(ended(LAST));
        given(shown(), ended("2026-10-02")).when(end("2026-10-03")).thenRefusedBy("portfolio.share-runs");
        given(shown()).when(end("2026-10-16")).thenRefusedBy("portfolio.share-runs");
    }
}
