package nl.schoolleidersregister.standing.web;

import static java.util.function.Predicate.isEqual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** The forms about standing, as typed. Days are those up to and including which something holds. */
final class StandingForms {

    /** Longest reason, in words. */
    static final int WORDS = 150;

    /** Removal that a registrar can propose: the others have a way of their own. */
    static final List<RemovalReason> REMOVALS =
            Stream.of(RemovalReason.values()).filter(RemovalReason::isProposed).toList();

    private StandingForms() {}

    /** A measure to impose. */
    record Measure(
            @Nullable String measureKind,
            @Nullable String measureThrough,
            @Nullable String measureReason) {

        static final Measure EMPTY = new Measure("", "", "");

        Measure {
            measureKind = Reading.typed(measureKind);
            measureThrough = Reading.typed(measureThrough);
            measureReason = Reading.typed(measureReason);
        }

        /** What is imposed; {@code until} is the first day after. */
        record Imposed(MeasureKind kind, LocalDate until, Reason reason) {}

        Read<Imposed> read(LocalDate today) {
            var reading = new Reading("measure", today);
            var kind = choice(reading, "measureKind", measureKind, MeasureKind.values());
            var through = reading.day("measureThrough", Reading.typed(measureThrough));
            var reason = reason(reading, "measureReason", measureReason);
            return reading.end(
                    () -> new Imposed(kind.orElseThrow(), through.orElseThrow().plusDays(1), reason.orElseThrow()));
        }
    }

    /** A suspension; without a last day until it is lifted. */
    record Suspension(
            @Nullable String suspendedThrough, @Nullable String suspensionReason) {

        static final Suspension EMPTY = new Suspension("", "");

        Suspension {
            suspendedThrough = Reading.typed(suspendedThrough);
            suspensionReason = Reading.typed(suspensionReason);
        }

        /** What is decided; {@code until} is the first day after, null until it is lifted. */
        record Decided(@Nullable LocalDate until, Reason reason) {}

        Read<Decided> read(LocalDate today) {
            var reading = new Reading("suspension", today);
            var typed = Reading.typed(suspendedThrough);
            var through = typed.isEmpty() ? Optional.<LocalDate>empty() : reading.day("suspendedThrough", typed);
            var reason = reason(reading, "suspensionReason", suspensionReason);
            return reading.end(
                    () -> new Decided(through.isPresent() ? through.get().plusDays(1) : null, reason.orElseThrow()));
        }
    }

    /** Removal to propose. */
    record Removal(@Nullable String removal, @Nullable String removalReason) {

        static final Removal EMPTY = new Removal("", "");

        Removal {
            removal = Reading.typed(removal);
            removalReason = Reading.typed(removalReason);
        }

        /** What is proposed, and why. */
        record Proposed(RemovalReason removal, Reason why) {}

        /** Any reason of the regulation can be read; the rule says which a registrar can propose. */
        Read<Proposed> read(LocalDate today) {
            var reading = new Reading("removal", today);
            var chosen = choice(reading, "removal", removal, RemovalReason.values());
            var why = reason(reading, "removalReason", removalReason);
            return reading.end(() -> new Proposed(chosen.orElseThrow(), why.orElseThrow()));
        }
    }

    /** Restoration: as it was, or anew. */
    record Restoration(@Nullable String restored, @Nullable String restorationReason) {

        static final Restoration EMPTY = new Restoration("", "");

        /** As it was. */
        static final String AS_IT_WAS = "AS_IT_WAS";

        /** With a cycle of its own (art. A4). */
        static final String ANEW = "ANEW";

        Restoration {
            restored = Reading.typed(restored);
            restorationReason = Reading.typed(restorationReason);
        }

        /** How, and why. */
        record Chosen(boolean anew, Reason reason) {}

        Read<Chosen> read(LocalDate today) {
            var reading = new Reading("restoration", today);
            var how = reading.choice("restored", Reading.typed(restored), List.of(AS_IT_WAS, ANEW));
            var reason = reason(reading, "restorationReason", restorationReason);
            return reading.end(() -> new Chosen(how.filter(isEqual(ANEW)).isPresent(), reason.orElseThrow()));
        }
    }

    /** Only a reason; the field is named after what it is about. */
    static Read<Reason> read(String field, @Nullable String typed, LocalDate today) {
        var reading = new Reading(field, today);
        var reason = reason(reading, field, typed);
        return reading.end(reason::orElseThrow);
    }

    /** What came in for a field: nothing counts as empty. */
    static String typed(@Nullable String typed) {
        return Reading.typed(typed);
    }

    private static Optional<Reason> reason(Reading reading, String field, @Nullable String typed) {
        return reading.text(field, Reading.typed(typed), WORDS).map(Reason::new);
    }

    private static <E extends Enum<E>> Optional<E> choice(
            Reading reading, String field, @Nullable String typed, E[] values) {
        var codes = Stream.of(values).map(Enum::name).toList();
        return reading.choice(field, Reading.typed(typed), codes)
                .flatMap(code ->
                        Stream.of(values).filter(one -> one.name().equals(code)).findFirst());
    }
}
