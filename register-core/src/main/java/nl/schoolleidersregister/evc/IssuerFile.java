package nl.schoolleidersregister.evc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateFell;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateListed;
import nl.schoolleidersregister.evc.EvcIssuerEvent.CertificateTakenBack;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRegistered;
import nl.schoolleidersregister.evc.EvcIssuerEvent.KeyRetired;
import nl.schoolleidersregister.evc.EvcIssuerEvent.StatusTold;
import org.jspecify.annotations.Nullable;

/** An EVC provider's keys, and what it took back, as its facts tell. */
public final class IssuerFile {

    private final Map<KeyName, Key> keys = new LinkedHashMap<>();
    private final Map<CredentialId, LocalDate> takenBack = new LinkedHashMap<>();
    private final Map<BroughtId, CertificateListed> listed = new LinkedHashMap<>();

    /** When it last told what it took back; null while it never did. */
    private @Nullable Instant told;

    /**
     * A key.
     *
     * @param retiredFrom first day on which what it signs is not believed; null while it is in use
     */
    public record Key(
            IssuerKey key, Instant since, @Nullable LocalDate retiredFrom) {

        /** Whether what was issued on a day can be signed with it. */
        public boolean signsOn(LocalDate day) {
            return retiredFrom == null || day.isBefore(retiredFrom);
        }
    }

    /** Takes a fact in. */
    public void add(EvcIssuerEvent event) {
        switch (event) {
            case KeyRegistered fact -> keys.put(fact.key().name(), new Key(fact.key(), fact.at(), null));
            case KeyRetired fact ->
                keys.computeIfPresent(fact.key(), (_, key) -> new Key(key.key(), key.since(), fact.from()));
            case StatusTold fact -> told = fact.at();
            case CertificateTakenBack fact -> takenBack.putIfAbsent(fact.credential(), fact.from());
            case CertificateListed fact -> listed.put(fact.brought(), fact);
            case CertificateFell _ -> {
                // Follows from the two before.
            }
        }
    }

    /** Its keys, the first one first. */
    public List<Key> keys() {
        return List.copyOf(keys.values());
    }

    Optional<Key> key(KeyName name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** What it took back, in the order in which it told. */
    public List<TakenBack> takenBack() {
        return takenBack.entrySet().stream()
                .map(one -> new TakenBack(one.getKey(), one.getValue()))
                .toList();
    }

    /** From which day on it took a certificate back; nothing when it did not. */
    public Optional<LocalDate> takenBack(CredentialId credential) {
        return Optional.ofNullable(takenBack.get(credential));
    }

    /** When it last told what it took back. */
    public Optional<Instant> told() {
        return Optional.ofNullable(told);
    }

    /** Who brought a certificate of it. */
    List<CertificateListed> listed(CredentialId credential) {
        return listed.values().stream()
                .filter(one -> one.credential().equals(credential))
                .toList();
    }

    boolean isListed(BroughtId brought) {
        return listed.containsKey(brought);
    }
}
