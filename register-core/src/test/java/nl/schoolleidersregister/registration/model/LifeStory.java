package nl.schoolleidersregister.registration.model;

import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;

/** What somebody is to the register, told fact by fact. */
public final class LifeStory {

    /** Which facts may lead to which status; nothing else may. */
    private static final Map<Class<? extends RegistrationEvent>, Set<String>> LEADS_TO = Map.ofEntries(
            Map.entry(AspirantAdmitted.class, Set.of("ASPIRANT")),
            Map.entry(AspirantEnded.class, Set.of("ENROLLED")),
            Map.entry(EnrolmentExpired.class, Set.of("ENROLMENT_EXPIRED")),
            Map.entry(Registered.class, Set.of("REGISTERED")),
            Map.entry(PauseStarted.class, Set.of("PAUSED")),
            Map.entry(PauseEnded.class, Set.of("REGISTERED")),
            Map.entry(MarkedLate.class, Set.of("LATE")),
            Map.entry(ReRegistered.class, Set.of("REGISTERED")),
            Map.entry(ReRegisteredProvisionally.class, Set.of("PROVISIONAL")),
            Map.entry(MissingPartMet.class, Set.of("REGISTERED")),
            Map.entry(Lapsed.class, Set.of("LAPSED")),
            Map.entry(StruckOff.class, Set.of("STRUCK_OFF")),
            Map.entry(Suspended.class, Set.of("SUSPENDED")),
            Map.entry(SuspensionLifted.class, Set.of("REGISTERED", "PAUSED", "LATE", "PROVISIONAL")),
            Map.entry(MergedInto.class, Set.of("MERGED")));

    private boolean aspirant;
    private boolean expired;
    private boolean registered;
    private boolean paused;
    private boolean late;
    private boolean provisional;
    private boolean suspended;
    private boolean merged;
    private String ended = "";

    /** Reads one more fact. */
    public void see(RegistrationEvent event) {
        switch (event) {
            case AspirantAdmitted _ -> aspirant = true;
            case AspirantEnded _ -> aspirant = false;
            case EnrolmentExpired _ -> expired = true;
            case Registered _ -> registered = true;
            case PauseStarted _ -> paused = true;
            case PauseEnded _ -> paused = false;
            case MarkedLate _ -> late = true;
            case ReRegistered _ -> late = false;
            case ReRegisteredProvisionally _ -> {
                late = false;
                provisional = true;
            }
            case MissingPartMet _ -> provisional = false;
            case Suspended _ -> suspended = true;
            case SuspensionLifted _ -> suspended = false;
            case Lapsed _ -> end("LAPSED");
            case StruckOff _ -> end("STRUCK_OFF");
            case Restored fact -> restore(fact.anew() != null);
            case MergedInto _ -> merged = true;
            case MergeUndone _ -> merged = false;
            default -> {
                // Changes nothing in what somebody is.
            }
        }
    }

    private void end(String how) {
        ended = how;
        suspended = false;
    }

    private void restore(boolean anew) {
        ended = "";
        expired = false;
        suspended = false;
        if (anew) {
            paused = false;
            late = false;
            provisional = false;
        }
    }

    /** The word for it. */
    public String status() {
        if (merged) {
            return "MERGED";
        }
        if (!ended.isEmpty()) {
            return ended;
        }
        return registered ? whileRegistered() : beforeRegistration();
    }

    private String beforeRegistration() {
        if (expired) {
            return "ENROLMENT_EXPIRED";
        }
        return aspirant ? "ASPIRANT" : "ENROLLED";
    }

    private String whileRegistered() {
        if (suspended) {
            return "SUSPENDED";
        }
        if (paused) {
            return "PAUSED";
        }
        if (late) {
            return "LATE";
        }
        return provisional ? "PROVISIONAL" : "REGISTERED";
    }

    /** Whether this fact can be the one cause of a change to this status. */
    public static boolean canLeadTo(RegistrationEvent fact, String status) {
        return fact instanceof Restored
                || fact instanceof MergeUndone
                || LEADS_TO.getOrDefault(fact.getClass(), Set.of()).contains(status);
    }
}
