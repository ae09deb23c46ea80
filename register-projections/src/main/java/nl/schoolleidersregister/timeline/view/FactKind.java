package nl.schoolleidersregister.timeline.view;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import nl.schoolleidersregister.log.EventType;
import nl.schoolleidersregister.log.EventTypes;

/**
 * What a fact is about, by which a timeline can be filtered. The beginning of a stored name decides, the longest that
 * fits; what has none of its own is about the registration.
 */
public enum FactKind {
    /** The registration and everything that decides on it. */
    REGISTRATION(""),
    /** Diplomas and what proves them. */
    QUALIFICATION("registration.qualification- evidence."),
    /** Employments. */
    WORK("registration.employment- registration.own-statement-"),
    /** Activities and what they brought. */
    LEARNING("activity. execution. portfolio-entry. portfolio-share. registration.pe-points-"),
    /** Who somebody is. */
    PERSON("person. namesake."),
    /** EVC trajectories. */
    EVC("evc. evc-brought."),
    /** The own plan and self-scans; told to the leader only. */
    PLAN("goal. self-scan.");

    /** Facts that another fact tells as well: they stand in the whole timeline, and as causes. */
    private static final Set<String> STEPS = Set.of(
            "activity.attendance-confirmed",
            "activity.credited",
            "activity.credit-withdrawn",
            "registration.pe-points-refused");

    /** To whom somebody shows an own portfolio entry. */
    private static final String SHOWING = "portfolio-share.";

    /** Beginnings of names, with a blank between. */
    private final String beginnings;

    FactKind(String beginnings) {
        this.beginnings = beginnings;
    }

    /** The kind of a fact, by its stored name. */
    public static FactKind of(String name) {
        return Arrays.stream(values())
                .max(Comparator.comparingInt(kind -> kind.fits(name)))
                .orElseThrow();
    }

    /** How much of a name fits; -1 when nothing does. */
    private int fits(String name) {
        return Arrays.stream(beginnings.split(" "))
                .filter(name::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }

    /** Whether another fact tells this one as well. */
    public static boolean isStep(String name) {
        return STEPS.contains(name);
    }

    /** Whether only who it is about is told. */
    public static boolean isPrivate(String name) {
        return of(name) == PLAN || name.startsWith(SHOWING);
    }

    /** Stored names of all facts that tell something of their own to who they are about. */
    public static Set<String> telling() {
        return names().filter(name -> !isStep(name)).collect(toUnmodifiableSet());
    }

    /** Stored names of those that tell something to the office. */
    public static Set<String> tellingTheOffice() {
        return names().filter(name -> !isStep(name) && !isPrivate(name)).collect(toUnmodifiableSet());
    }

    /** Stored names of all that the office may see. */
    static Set<String> ofTheOffice() {
        return names().filter(name -> !isPrivate(name)).collect(toUnmodifiableSet());
    }

    /** Stored names of the facts by which a registration changes: each has its cause beside it. */
    static boolean isOfRegistration(String name) {
        return of(name) == REGISTRATION;
    }

    private static Stream<String> names() {
        return EventTypes.REGISTER.all().stream().map(EventType::name);
    }
}
