package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.PROVIDER;
import static nl.schoolleidersregister.evc.Finding.BAD;
import static nl.schoolleidersregister.evc.Finding.GOOD;
import static nl.schoolleidersregister.evc.Finding.UNKNOWN;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.evc.BroughtCommand.BringCertificate;
import nl.schoolleidersregister.evc.EvcBroughtEvent.CertificateBrought;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

class BringCertificateTest {

    private static final String TODAY = "2026-09-10";
    private static final BroughtId BROUGHT = new BroughtId(new UUID(9, 1));
    private static final CredentialId ID = new CredentialId("urn:uuid:1");
    private static final SignedText TEXT = new SignedText("a.b.c");
    private static final Findings ALL_GOOD = new Findings(GOOD, GOOD, GOOD, GOOD, GOOD);

    private static Scenario<EvcBroughtEvent, BroughtCommand> given(EvcBroughtEvent... history) {
        var streams = new MemoryStreams<>(Brought.class, EvcBroughtEvent.class, Brought::new, Brought::decide);
        return new Scenario<>(streams, Brought.streamOf(ANNE, BROUGHT), ANNE.subject()).given(history);
    }

    private static BringCertificate bring(Findings findings) {
        return new BringCertificate(ANNE, leaderOn(TODAY), BROUGHT, PROVIDER, ID, TEXT, day("2026-06-01"), findings);
    }

    private static CertificateBrought brought(Findings findings) {
        return new CertificateBrought(PROVIDER, ID, Personal.of(TEXT), day("2026-06-01"), findings, noon(TODAY));
    }

    @Test
    void a_certificate_in_which_everything_is_in_order_is_brought_once() {
        given().when(bring(ALL_GOOD)).thenRecorded(brought(ALL_GOOD));
        given(brought(ALL_GOOD)).when(bring(ALL_GOOD)).thenRefusedBy("evc.brought-once");
    }

    @Test
    void an_issuer_that_never_told_does_not_stand_in_the_way() {
        var untold = new Findings(GOOD, GOOD, GOOD, UNKNOWN, GOOD);
        given().when(bring(untold)).thenRecorded(brought(untold));
        assertThat(untold.good()).isTrue();
    }

    @Test
    void each_thing_that_is_not_in_order_is_named() {
        refuses(Findings.NOT_SIGNED, "evc.signature");
        refuses(new Findings(GOOD, BAD, GOOD, GOOD, GOOD), "evc.issuer-recognised");
        refuses(new Findings(GOOD, GOOD, BAD, GOOD, GOOD), "evc.within-dates");
        refuses(new Findings(GOOD, GOOD, GOOD, BAD, GOOD), "evc.taken-back");
        refuses(new Findings(GOOD, GOOD, GOOD, GOOD, BAD), "evc.every-competence");
    }

    private static void refuses(Findings findings, String rule) {
        given().when(bring(findings)).thenRefusedBy(rule);
        assertThat(findings.good()).isFalse();
    }
}
