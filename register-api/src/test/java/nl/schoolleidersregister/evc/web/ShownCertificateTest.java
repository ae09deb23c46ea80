package nl.schoolleidersregister.evc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownCertificateTest {

    @Test
    void a_name_is_the_same_without_capitals_accents_and_blanks() {
        assertThat(ShownCertificate.isSame("Meryem Aydın", "meryem  AYDıN")).isTrue();
        assertThat(ShownCertificate.isSame("René de Boer", "Rene De Boer")).isTrue();
        assertThat(ShownCertificate.isSame("R. de Boer", "René de Boer")).isFalse();
    }
}
