package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ShareFixture.ANOTHER;
import static nl.schoolleidersregister.portfolio.ShareFixture.COACH;
import static nl.schoolleidersregister.portfolio.ShareFixture.LAST;
import static nl.schoolleidersregister.portfolio.ShareFixture.ended;
import static nl.schoolleidersregister.portfolio.ShareFixture.given;
import static nl.schoolleidersregister.portfolio.ShareFixture.shown;
import static nl.schoolleidersregister.portfolio.ShareFixture.takeUp;
import static nl.schoolleidersregister.portfolio.ShareFixture.takenUp;

import org.junit.jupiter.api.Test;

class TakeShareUpTest {

    @Test
    void is_of_who_comes_first_and_asking_again_changes_nothing() {
        given(shown()).when(takeUp("2026-10-02", COACH)).thenRecorded(takenUp("2026-10-02", COACH));
        var read = takenUp("2026-10-02", COACH);
        given(shown(), read).when(takeUp("2026-10-03", COACH)).thenNothing();
        given(shown(), read).when(takeUp("2026-10-03", ANOTHER)).thenRefusedBy("portfolio.share-once");
    }

    @Test
    void is_over_after_its_last_day_and_once_it_was_ended() {
        given(shown()).when(takeUp(LAST, COACH)).thenRecorded(takenUp(LAST, COACH));
        given(shown()).when(takeUp("2026-10-16", COACH)).thenRefusedBy("portfolio.share-runs");
        given(shown(), ended("2026-10-02")).when(takeUp("2026-10-03", COACH)).thenRefusedBy("portfolio.share-runs");
    }
}
