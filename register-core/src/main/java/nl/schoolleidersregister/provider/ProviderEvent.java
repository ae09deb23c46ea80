package nl.schoolleidersregister.provider;

import java.time.Instant;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one provider. */
public sealed interface ProviderEvent extends Event {

    /** An organisation made itself known; what it offers is validated apart. */
    @Stored("provider.signed-up")
    record ProviderSignedUp(ProviderName name, ChamberNumber number, Instant at) implements ProviderEvent {}

    /** The office found that this provider is the academy of a board (huisacademie); the board may not judge it. */
    @Stored("provider.became-academy")
    record BecameAcademy(BoardNumber board, Instant at) implements ProviderEvent {}

    /** It no longer belongs to that board. */
    @Stored("provider.academy-ended")
    record AcademyEnded(BoardNumber board, Instant at) implements ProviderEvent {}
}
