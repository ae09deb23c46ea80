package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.choice.PrecedentCommand.PublishPrecedent;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.junit.jupiter.api.Test;

class PublishPrecedentTest {

    private static final PrecedentId ID = new PrecedentId(new UUID(0x4003L, 0x8000_0000_0000_0001L));
    private static final Example EXAMPLE = new Example(
            "Een beurs",
            new Form("CONGRESS"),
            new Minutes(360),
            "Ik deed veel inspiratie op.",
            Example.Outcome.DECLINED,
            "Er was geen leervraag vooraf.");
    private static final PrecedentPublished PUBLISHED = new PrecedentPublished(EXAMPLE, noon("2026-03-09"));

    private static Scenario<PrecedentEvent, PrecedentCommand> given(PrecedentEvent... history) {
        var streams = new MemoryStreams<>(Precedent.class, PrecedentEvent.class, Precedent::new, Precedent::decide);
        var stream = Precedent.streamOf(ID);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    @Test
    void is_published() {
        given().when(new PublishPrecedent(ID, registrarOn("2026-03-09"), EXAMPLE))
                .thenRecorded(PUBLISHED);
    }
}
