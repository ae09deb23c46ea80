package nl.schoolleidersregister.years;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.shared.DossierId;

/** One dossier and whoever acts in it: what they are like, and what they have read in it up to this morning. */
public final class Person {

    private static final int FIRST_SERIAL = 10_000;

    private final long seed;
    private final int number;
    private final String weather;
    private final LocalDate comes;
    private final Act arrival;
    private final List<Trait> traits;
    private final Map<Class<?>, Integer> read = new HashMap<>();
    private final Map<CreditId, PePoints> earned = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private Career career = Career.NONE;

    /**
     * Somebody.
     *
     * @param number from 1, their place in every row
     * @param weather what they live through, for who reads about them
     */
    Person(long seed, int number, String weather, LocalDate comes, Act arrival, List<Trait> traits) {
        this.seed = seed;
        this.number = number;
        this.weather = weather;
        this.comes = comes;
        this.arrival = arrival;
        this.traits = List.copyOf(traits);
    }

    /** An id that is always the same for the same thing of this person. */
    UUID id(String thing) {
        return UUID.nameUUIDFromBytes((seed + "/" + number + "/" + thing).getBytes(UTF_8));
    }

    /** Their dossier. */
    public DossierId dossier() {
        return new DossierId(id("dossier"));
    }

    /** The number that they get or would get. */
    public RegisterNumber registerNumber() {
        return RegisterNumber.ofSerial(FIRST_SERIAL + number);
    }

    /** Chance, the same in every run of the same seed. */
    SplittableRandom chance(String of) {
        return new SplittableRandom(id(of).getMostSignificantBits());
    }

    int number() {
        return number;
    }

    LocalDate comes() {
        return comes;
    }

    Act arrival() {
        return arrival;
    }

    /** What was read of the dossier: whatever stood in it this morning. */
    public Career career() {
        return career;
    }

    /** How often a kind of fact was read. */
    int times(Class<? extends RegistrationEvent> kind) {
        return read.getOrDefault(kind, 0);
    }

    /** Points that stand, as they were read. */
    List<PePoints> earned() {
        return List.copyOf(earned.values());
    }

    /** Reads a fact of the dossier, and plans what to do about it. */
    void reads(RegistrationEvent fact, Plans plans) {
        career = career.after(fact);
        read.merge(fact.getClass(), 1, Integer::sum);
        switch (fact) {
            case PePointsEarned one -> earned.put(one.points().credit(), one.points());
            case PePointsReversed one -> earned.remove(one.credit());
            default -> {
                // In the career.
            }
        }
        traits.forEach(trait -> trait.read(fact, this, plans));
    }

    void wasRefused(LocalDate day, String order, String rule) {
        refusals.add(day + " " + order + " " + rule);
    }

    /** Orders about them that a rule refused: the day, the order, the rule. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return number + " (" + weather + ")";
    }
}
