package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.IssuerFixture.ONE;
import static nl.schoolleidersregister.evc.IssuerFixture.OTHER;
import static nl.schoolleidersregister.evc.IssuerFixture.fell;
import static nl.schoolleidersregister.evc.IssuerFixture.given;
import static nl.schoolleidersregister.evc.IssuerFixture.list;
import static nl.schoolleidersregister.evc.IssuerFixture.listed;
import static nl.schoolleidersregister.evc.IssuerFixture.takenBack;
import static nl.schoolleidersregister.evc.IssuerFixture.tell;
import static nl.schoolleidersregister.evc.IssuerFixture.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ListCertificateTest {

    @Test
    void taking_back_reaches_who_brought_it_whatever_comes_first() {
        given(listed()).when(tell("2026-09-01", ONE)).thenRecorded(takenBack(ONE), fell(), told());
        given(listed()).when(tell("2026-09-01", OTHER)).thenRecorded(takenBack(OTHER), told());
        given(takenBack(ONE), told()).when(list()).thenRecorded(listed(), fell());
        given().when(list()).thenRecorded(listed());
        given(listed()).when(list()).thenNothing();
    }

    @Test
    void names_and_ids_are_visible_characters() {
        assertThat(CredentialId.hasForm("a".repeat(200))).isTrue();
        assertThat(CredentialId.hasForm("a".repeat(201))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CredentialId("met blank"));
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyName(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new SignedText(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new SignedText("a".repeat(20_001)));
        assertThat(new SignedText("a".repeat(20_000)).toString()).doesNotContain("aa");
    }
}
