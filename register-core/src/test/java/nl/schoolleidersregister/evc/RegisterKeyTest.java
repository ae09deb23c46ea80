package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.PROVIDER;
import static nl.schoolleidersregister.evc.IssuerFixture.KEY;
import static nl.schoolleidersregister.evc.IssuerFixture.TODAY;
import static nl.schoolleidersregister.evc.IssuerFixture.given;
import static nl.schoolleidersregister.evc.IssuerFixture.registered;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.evc.IssuerCommand.RegisterKey;
import org.junit.jupiter.api.Test;

class RegisterKeyTest {

    @Test
    void a_key_is_registered_once_under_its_name() {
        given().when(new RegisterKey(PROVIDER, registrarOn(TODAY), KEY)).thenRecorded(registered());
        given(registered())
                .when(new RegisterKey(PROVIDER, registrarOn(TODAY), KEY))
                .thenRefusedBy("evc.key-once");
    }
}
