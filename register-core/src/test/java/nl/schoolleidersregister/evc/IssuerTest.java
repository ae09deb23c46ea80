package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ANNE;
import static nl.schoolleidersregister.evc.EvcFixture.PROVIDER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateListed;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateTakenBack;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRegistered;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRetired;
import nl.schoolleidersregister.evc.EvcIssuerEvent.StatusTold;
import nl.schoolleidersregister.evc.IssuerCommand.ListCertificate;
import nl.schoolleidersregister.evc.IssuerCommand.RegisterKey;
import nl.schoolleidersregister.evc.IssuerCommand.RetireKey;
import nl.schoolleidersregister.evc.IssuerCommand.TellStatus;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

/** An EVC provider as the issuer of certificates from elsewhere: keys, and what it took back. */
class IssuerTest {

    private static final String TODAY = "2026-09-10";
    private static final KeyName NAME = new KeyName("sleutel-1");
    private static final IssuerKey KEY = new IssuerKey(NAME, "{}");
    private static final CredentialId ONE = new CredentialId("urn:uuid:1");
    private static final CredentialId OTHER = new CredentialId("urn:uuid:2");
    private static final BroughtId BROUGHT = new BroughtId(new UUID(9, 1));

    private static Scenario<EvcIssuerEvent, IssuerCommand> given(EvcIssuerEvent... history) {
        var streams = new MemoryStreams<>(Issuer.class, EvcIssuerEvent.class, Issuer::new, Issuer::decide);
        var id = Issuer.streamOf(PROVIDER);
        return new Scenario<>(streams, id, new Subject(id)).given(history);
    }

    private static KeyRegistered registered() {
        return new KeyRegistered(KEY, noon(TODAY));
    }

    private static CertificateListed listed() {
        return new CertificateListed(ONE, ANNE, BROUGHT, noon(TODAY));
    }

    private static CertificateTakenBack takenBack(CredentialId id) {
        return new CertificateTakenBack(id, day("2026-09-01"), noon(TODAY));
    }

    private static StatusTold told() {
        return new StatusTold(noon(TODAY));
    }

    private static CertificateFell fell() {
        return new CertificateFell(ANNE, BROUGHT, noon(TODAY));
    }

    private static TellStatus tell(String from, CredentialId... ids) {
        return new TellStatus(
                PROVIDER,
                registrarOn(TODAY),
                List.of(ids).stream().map(id -> new TakenBack(id, day(from))).toList());
    }

    private static ListCertificate list() {
        return new ListCertificate(PROVIDER, registrarOn(TODAY), ONE, ANNE, BROUGHT);
    }

    @Test
    void a_key_is_registered_once_under_its_name() {
        given().when(new RegisterKey(PROVIDER, registrarOn(TODAY), KEY)).thenRecorded(registered());
        given(registered())
                .when(new RegisterKey(PROVIDER, registrarOn(TODAY), KEY))
                .thenRefusedBy("evc.key-once");
    }

    @Test
    void a_key_in_use_is_retired_from_a_day_that_has_come() {
        given(registered()).when(retire(TODAY)).thenRecorded(new KeyRetired(NAME, day(TODAY), noon(TODAY)));
        given(registered()).when(retire("2026-09-11")).thenRefusedBy("evc.told-day");
        given().when(retire(TODAY)).thenRefusedBy("evc.key-in-use");
        given(registered(), new KeyRetired(NAME, day(TODAY), noon(TODAY)))
                .when(retire(TODAY))
                .thenRefusedBy("evc.key-in-use");
    }

    private static RetireKey retire(String from) {
        return new RetireKey(PROVIDER, registrarOn(TODAY), NAME, day(from));
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

    @Test
    void what_is_taken_back_is_recorded_once_and_that_it_was_told_each_time() {
        given().when(tell("2026-09-01", ONE)).thenRecorded(takenBack(ONE), told());
        given(takenBack(ONE), told()).when(tell("2026-09-01", ONE)).thenRecorded(told());
        given().when(tell("2026-09-01")).thenRecorded(told());
        given().when(tell(TODAY, ONE)).thenFacts();
        given().when(tell("2026-09-11", ONE)).thenRefusedBy("evc.told-day");
    }

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
