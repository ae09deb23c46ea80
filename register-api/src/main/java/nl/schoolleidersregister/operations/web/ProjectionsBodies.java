package nl.schoolleidersregister.operations.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.feed.RebuildProgress;
import nl.schoolleidersregister.feed.store.RebuildOnFile;
import nl.schoolleidersregister.log.Behind;
import org.jspecify.annotations.Nullable;

/** What programs hear of views and policies, and what they send. */
final class ProjectionsBodies {

    private ProjectionsBodies() {}

    /**
     * The whole.
     *
     * @param beleid how far the policies are
     * @param herbouw the rebuild that runs in this process; null when none does
     * @param herbouwen the last ones, the latest first; one that has no end runs or was cut off
     */
    record Stand(
            List<Projectie> projecties,
            Projectie beleid,
            List<Vastgelopen> vastgelopen,
            List<Reactie> reacties,
            @Nullable Voortgang herbouw,
            List<Herbouw> herbouwen) {

        Stand {
            projecties = List.copyOf(projecties);
            vastgelopen = List.copyOf(vastgelopen);
            reacties = List.copyOf(reacties);
            herbouwen = List.copyOf(herbouwen);
        }
    }

    /**
     * How far one is.
     *
     * @param positie that it has passed
     * @param laatsteFeit when the last fact that it passed was stored
     * @param achterstand facts that it has not passed; 1000000 stands for that many or more
     * @param wachtSinds when the first of those was stored
     */
    record Projectie(
            String naam,
            String positie,
            @Nullable Instant laatsteFeit,
            long achterstand,
            @Nullable Instant wachtSinds) {

        static Projectie of(String name, Behind behind) {
            return new Projectie(name, behind.passed().toString(), behind.last(), behind.events(), behind.since());
        }
    }

    /** What a projection left out; {@code inschrijving} is there where it is a dossier. */
    record Vastgelopen(
            String projectie, String onderwerp, @Nullable UUID inschrijving, Instant sinds, int keren, String oorzaak) {

        static Vastgelopen of(ShownReadSide.StuckSubject one) {
            var parked = one.parked();
            return new Vastgelopen(
                    parked.projection(),
                    parked.subject(),
                    one.whom().dossier(),
                    parked.since(),
                    parked.tries(),
                    parked.fault());
        }
    }

    /** A policy that is stuck; {@code wachtend} others of the same person or thing wait for it. */
    record Reactie(
            long nummer,
            String beleid,
            String onderwerp,
            @Nullable UUID inschrijving,
            Instant sinds,
            int keren,
            String oorzaak,
            int wachtend) {

        static Reactie of(ShownReadSide.StuckReaction one) {
            var first = one.lane().first();
            return new Reactie(
                    first.id(),
                    first.policy(),
                    first.lane(),
                    one.whom().dossier(),
                    first.since(),
                    first.tries(),
                    first.fault(),
                    one.lane().others());
        }
    }

    /** How far a rebuild is, in facts. */
    record Voortgang(
            long nummer, List<String> projecties, String stap, long gedaan, long van, long perSeconde, Duration nog) {

        Voortgang {
            projecties = List.copyOf(projecties);
        }

        static Voortgang of(RebuildProgress one) {
            return new Voortgang(
                    one.id(), one.projections(), one.phase().name(), one.done(), one.of(), one.perSecond(), one.left());
        }
    }

    /** A rebuild that runs or ran; {@code fout} says why its tables were not shown. */
    record Herbouw(
            long nummer,
            List<String> projecties,
            Instant begonnen,
            @Nullable Instant klaar,
            @Nullable String fout) {

        Herbouw {
            projecties = List.copyOf(projecties);
        }

        static Herbouw of(RebuildOnFile one) {
            return new Herbouw(one.id(), one.projections(), one.begunAt(), one.endedAt(), one.fault());
        }
    }

    /** Which projections to write again; none stands for all. */
    record Welke(@Nullable List<String> projecties) {}

    /** Which parked subject to try again. */
    record Poging(@Nullable String projectie, @Nullable String onderwerp) {}

    /** Whether it is no longer parked; what went wrong else stands in the list. */
    record Uitkomst(boolean gelukt) {}
}
