package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ShareFixture.given;
import static nl.schoolleidersregister.portfolio.ShareFixture.share;
import static nl.schoolleidersregister.portfolio.ShareFixture.shown;

import org.junit.jupiter.api.Test;

class ShareEntryTest {

    @Test
    void shows_an_entry_from_today_for_a_year_at_most() {
        given().when(share("2026-10-01", "2026-10-01")).thenRecorded(shown("2026-10-01", "2026-10-01"));
        given().when(share("2026-10-01", "2027-10-01")).thenRecorded(shown("2026-10-01", "2027-10-01"));
        given().when(share("2026-10-01", "2026-09-30")).thenRefusedBy("portfolio.share-term");
        given().when(share("2026-10-01", "2027-10-02")).thenRefusedBy("portfolio.share-term");
    }
}
