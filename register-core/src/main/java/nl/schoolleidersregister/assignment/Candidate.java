package nl.schoolleidersregister.assignment;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * An assessor as the log knows them on a day.
 *
 * @param account with which they act; null while nobody took the recognition up
 * @param dossier their own, where they have one
 * @param provider for which they act, where they do
 * @param recognised whether the recognition holds on the day
 * @param remit what they judge, and how much at once
 * @param stays for which boards they worked, by their dossier and by their own word
 * @param declared to whom they said to be too close
 */
public record Candidate(
        RecognitionId recognition,
        @Nullable GuideAccount account,
        @Nullable DossierId dossier,
        @Nullable ProviderId provider,
        boolean recognised,
        Remit remit,
        List<Stay> stays,
        Set<DossierId> declared,
        Load load) {

    public Candidate {
        stays = List.copyOf(stays);
        declared = Set.copyOf(declared);
    }

    /** The same with one piece of work more under hand. */
    public Candidate busier() {
        var more = new Load(load.open() + 1, load.given() + 1);
        return new Candidate(recognition, account, dossier, provider, recognised, remit, stays, declared, more);
    }
}
