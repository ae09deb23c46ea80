package nl.schoolleidersregister.evidence.parts;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.shared.DossierId;

/** What evidence asks of a feature whose things it can be attached to; one bean for each kind of thing. */
public interface Evidenced {

    /** Which kind of thing this knows. */
    About.Kind kind();

    /** Where a thing of this dossier stands; nothing when the dossier has no such thing. */
    Optional<Standing> standing(DossierId dossier, UUID thing);
}
