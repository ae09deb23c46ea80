package nl.schoolleidersregister.provider;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.provider.ProviderCommand.EndAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class EndAcademyTest {

    private static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));
    private static final BoardNumber BOARD = new BoardNumber("99101");
    private static final ProviderSignedUp SIGNED_UP = new ProviderSignedUp(
            new ProviderName("Academie (demo)"), new ChamberNumber("12345678"), noon("2026-01-10"));
    private static final BecameAcademy BECAME = new BecameAcademy(BOARD, noon("2026-01-12"));
    private static final AcademyEnded ENDED = new AcademyEnded(BOARD, noon("2026-01-14"));

    @Test
    void leaves_the_board_it_belongs_to() {
        given(SIGNED_UP, BECAME)
                .when(new EndAcademy(PROVIDER, registrarOn("2026-01-14")))
                .thenRecorded(ENDED);
    }

    @Test
    void refuses_who_belongs_to_none() {
        given(SIGNED_UP)
                .when(new EndAcademy(PROVIDER, registrarOn("2026-01-14")))
                .thenRefusedBy("provider.academy");
        given(SIGNED_UP, BECAME, ENDED)
                .when(new EndAcademy(PROVIDER, registrarOn("2026-01-15")))
                .thenRefusedBy("provider.academy");
    }

    private static Scenario<ProviderEvent, ProviderCommand> given(ProviderEvent... history) {
        var streams = new MemoryStreams<>(Provider.class, ProviderEvent.class, Provider::new, Provider::decide);
        var stream = Provider.streamOf(PROVIDER);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }
}
