package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.IssuerFixture.NAME;
import static nl.schoolleidersregister.evc.IssuerFixture.TODAY;
import static nl.schoolleidersregister.evc.IssuerFixture.given;
import static nl.schoolleidersregister.evc.IssuerFixture.registered;
import static nl.schoolleidersregister.evc.IssuerFixture.retire;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRetired;
import org.junit.jupiter.api.Test;

class RetireKeyTest {

    @Test
    void a_key_in_use_is_retired_from_a_day_that_has_come() {
        given(registered()).when(retire(TODAY)).thenRecorded(new KeyRetired(NAME, day(TODAY), noon(TODAY)));
        given(registered()).when(retire("2026-09-11")).thenRefusedBy("evc.told-day");
        given().when(retire(TODAY)).thenRefusedBy("evc.key-in-use");
        given(registered(), new KeyRetired(NAME, day(TODAY), noon(TODAY)))
                .when(retire(TODAY))
                .thenRefusedBy("evc.key-in-use");
    }

    @Test
    void what_is_signed_from_the_day_on_which_a_key_retires_is_not_believed() {
        var file = new IssuerFile();
        file.add(registered());
        assertThat(file.keys().getFirst().signsOn(day("2030-01-01"))).isTrue();
        file.add(new KeyRetired(NAME, day(TODAY), noon(TODAY)));
        assertThat(file.keys().getFirst().signsOn(day("2026-09-09"))).isTrue();
        assertThat(file.keys().getFirst().signsOn(day(TODAY))).isFalse();
    }
}
