package nl.schoolleidersregister.offering.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.provider.ProviderId;

/** What another feature has to say on the first page of a provider. */
public interface ProviderNotes {

    /**
     * One line.
     *
     * @param key message {@code provider.note.<key>}
     * @param args for the message
     * @param href where more stands
     */
    record Note(String key, List<Object> args, String href) {

        /** Copies the arguments. */
        public Note {
            args = List.copyOf(args);
        }
    }

    /** The lines for a provider, what has to be done first. */
    List<Note> of(ProviderId provider, LocalDate today);
}
