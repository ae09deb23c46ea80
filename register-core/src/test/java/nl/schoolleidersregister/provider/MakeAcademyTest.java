package nl.schoolleidersregister.provider;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.provider.ProviderCommand.MakeAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.provider.ProviderEvent.ProviderSignedUp;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class MakeAcademyTest {

    private static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));
    private static final BoardNumber BOARD = new BoardNumber("99101");
    private static final ProviderSignedUp SIGNED_UP = new ProviderSignedUp(
            new ProviderName("Academie (demo)"), new ChamberNumber("12345678"), noon("2026-01-10"));
    private static final BecameAcademy BECAME = new BecameAcademy(BOARD, noon("2026-01-12"));
    private static final AcademyEnded ENDED = new AcademyEnded(BOARD, noon("2026-01-14"));

    @Test
    void belongs_to_a_board() {
        given(SIGNED_UP).when(make("2026-01-12", BOARD)).thenRecorded(BECAME);
    }

    @Test
    void refuses_a_second_board_and_the_same_again() {
        given(SIGNED_UP, BECAME)
                .when(make("2026-01-13", new BoardNumber("99102")))
                .thenRefusedBy("provider.one-board");
        given(SIGNED_UP, BECAME).when(make("2026-01-13", BOARD)).thenRefusedBy("provider.one-board");
    }

    @Test
    void belongs_to_another_once_it_left_the_first() {
        given(SIGNED_UP, BECAME, ENDED)
                .when(make("2026-01-15", new BoardNumber("99102")))
                .thenRecorded(new BecameAcademy(new BoardNumber("99102"), noon("2026-01-15")));
    }

    private static MakeAcademy make(String on, BoardNumber board) {
        return new MakeAcademy(PROVIDER, registrarOn(on), board);
    }

    private static Scenario<ProviderEvent, ProviderCommand> given(ProviderEvent... history) {
        var streams = new MemoryStreams<>(Provider.class, ProviderEvent.class, Provider::new, Provider::decide);
        var stream = Provider.streamOf(PROVIDER);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }
}
