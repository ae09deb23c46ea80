package nl.schoolleidersregister.look.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.timeline.parts.Told;

/**
 * What others recorded in a dossier since somebody last looked; drawn with {@code look/news}.
 *
 * @param since the day of the last look
 * @param facts at least one, the latest first
 * @param more whether there are more than these
 * @param seen address to which it is posted that they were seen
 * @param all address of everything that happened
 */
public record News(LocalDate since, List<Told> facts, boolean more, String seen, String all) {

    public News {
        facts = List.copyOf(facts);
    }
}
