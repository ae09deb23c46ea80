package nl.schoolleidersregister.regulation;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one professional standard. */
public sealed interface StandardEvent extends Event {

    /** A draft came on file. */
    @Stored("standard.drafted")
    record StandardDrafted(StandardText text, Instant at) implements StandardEvent {}

    /** The profession adopted it. */
    @Stored("standard.adopted")
    record StandardAdopted(Instant at) implements StandardEvent {}

    /** A form of learning ends: it is not chosen for what is done from the day named. */
    @Stored("standard.form-ended")
    record FormEnded(Form form, LocalDate from, Instant at) implements StandardEvent {}
}
