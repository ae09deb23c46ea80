package nl.schoolleidersregister.namesake;

import static nl.schoolleidersregister.namesake.NamesakeFixture.given;
import static nl.schoolleidersregister.namesake.NamesakeFixture.suspect;
import static nl.schoolleidersregister.namesake.NamesakeFixture.suspected;

import org.junit.jupiter.api.Test;

class SuspectTest {

    @Test
    void records_who_tried_as_whom() {
        given().when(suspect("2026-01-10")).thenRecorded(suspected("2026-01-10"));
    }
}
