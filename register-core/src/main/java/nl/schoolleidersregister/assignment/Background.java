package nl.schoolleidersregister.assignment;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.shared.DossierId;

/**
 * What the log says of whose work is to be judged, as far as it tells who is too close.
 *
 * @param person whose work
 * @param stays for which boards, and when
 * @param guides accounts of who guided them
 * @param trainers whose programmes they attended
 */
public record Background(DossierId person, List<Stay> stays, Set<GuideAccount> guides, Set<ProviderId> trainers) {

    public Background {
        stays = List.copyOf(stays);
        guides = Set.copyOf(guides);
        trainers = Set.copyOf(trainers);
    }
}
