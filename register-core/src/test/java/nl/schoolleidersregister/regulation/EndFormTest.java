package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.StandardFixture.adopted;
import static nl.schoolleidersregister.regulation.StandardFixture.drafted;
import static nl.schoolleidersregister.regulation.StandardFixture.end;
import static nl.schoolleidersregister.regulation.StandardFixture.ended;
import static nl.schoolleidersregister.regulation.StandardFixture.given;

import org.junit.jupiter.api.Test;

class EndFormTest {

    @Test
    void lets_a_form_end_from_today_on() {
        given(drafted("2026-05-01"), adopted("2026-05-02"))
                .when(end("2026-06-01", "COURSE", "2026-06-01"))
                .thenRecorded(ended("2026-06-01", "COURSE", "2026-06-01"));
    }

    @Test
    void refuses_a_day_that_is_over() {
        given(drafted("2026-05-01"), adopted("2026-05-02"))
                .when(end("2026-06-01", "COURSE", "2026-05-31"))
                .thenRefusedBy("standard.form-end-ahead");
    }

    @Test
    void refuses_a_form_of_a_draft_and_one_of_another_standard() {
        given(drafted("2026-05-01"))
                .when(end("2026-06-01", "COURSE", "2026-07-01"))
                .thenRefusedBy("standard.form");
        given(drafted("2026-05-01"), adopted("2026-05-02"))
                .when(end("2026-06-01", "MASTER", "2026-07-01"))
                .thenRefusedBy("standard.form");
    }

    @Test
    void refuses_to_end_a_form_twice_and_lets_another_end() {
        given(drafted("2026-05-01"), adopted("2026-05-02"), ended("2026-05-03", "COURSE", "2026-07-01"))
                .when(end("2026-06-01", "COURSE", "2026-08-01"))
                .thenRefusedBy("standard.form");
        given(drafted("2026-05-01"), adopted("2026-05-02"), ended("2026-05-03", "COURSE", "2026-07-01"))
                .when(end("2026-06-01", "LECTURE", "2026-08-01"))
                .thenRecorded(ended("2026-06-01", "LECTURE", "2026-08-01"));
    }
}
