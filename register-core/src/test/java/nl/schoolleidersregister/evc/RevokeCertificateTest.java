package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.CERTIFICATE;
import static nl.schoolleidersregister.evc.EvcFixture.ONE;
import static nl.schoolleidersregister.evc.EvcFixture.REASON;
import static nl.schoolleidersregister.evc.EvcFixture.TRAJECTORY;
import static nl.schoolleidersregister.evc.EvcFixture.TWO;
import static nl.schoolleidersregister.evc.EvcFixture.assessed;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.interviewHeld;
import static nl.schoolleidersregister.evc.EvcFixture.issued;
import static nl.schoolleidersregister.evc.EvcFixture.judged;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evc.EvcCommand.RevokeCertificate;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class RevokeCertificateTest {

    private static EvcEvent[] certified(EvcEvent... more) {
        var all = new ArrayList<>(List.of(
                judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true), interviewHeld())));
        all.add(issued(List.of(ONE, TWO), true));
        all.addAll(List.of(more));
        return all.toArray(EvcEvent[]::new);
    }

    private static RevokeCertificate revoke(String from) {
        return new RevokeCertificate(ANNE, leaderOn("2026-05-01"), TRAJECTORY, day(from), REASON);
    }

    @Test
    void a_certificate_is_taken_back_once_from_a_day_it_held() {
        var revoked = new CertificateRevoked(CERTIFICATE, day("2026-04-10"), Personal.of(REASON), noon("2026-05-01"));
        given(certified()).when(revoke("2026-04-10")).thenRecorded(revoked);
        given(certified()).when(revoke("2026-04-09")).thenRefusedBy("evc.revoked-from");
        given(certified()).when(revoke("2026-05-02")).thenRefusedBy("evc.revoked-from");
        given(certified(revoked)).when(revoke("2026-04-10")).thenRefusedBy("evc.certificate-holds");
        given(judged(assessed(Place.FIRST, true, true), assessed(Place.SECOND, true, true)))
                .when(revoke("2026-04-10"))
                .thenRefusedBy("evc.certificate-holds");
    }

    @Test
    void what_was_taken_back_carries_nothing_over() {
        var file = new TrajectoryFile();
        List.of(certified()).forEach(file::add);
        assertThat(file.standing()).containsExactly(new Reused(ONE, CERTIFICATE), new Reused(TWO, CERTIFICATE));
        file.add(new CertificateRevoked(CERTIFICATE, day("2026-04-10"), Personal.of(REASON), noon("2026-05-01")));
        assertThat(file.standing()).isEmpty();
    }

    @Test
    void a_number_has_its_form() {
        var number = CertificateNumber.of(CERTIFICATE).value();
        assertThat(CertificateNumber.hasForm(number)).isTrue();
        assertThat(CertificateNumber.tidied(" evc-2345-6789-abcd ")).isEqualTo("EVC-2345-6789-ABCD");
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber("EVC-0000-0000-0000"));
    }
}
