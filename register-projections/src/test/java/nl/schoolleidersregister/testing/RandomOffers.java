package nl.schoolleidersregister.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.schoolleidersregister.offering.Execution;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.Provider;
import nl.schoolleidersregister.provider.ProviderEvent;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.verification.Verification;
import nl.schoolleidersregister.verification.VerificationEvent;
import nl.schoolleidersregister.verification.VerificationId;

/** What providers offer, hold and are asked, by chance; each as far as it came. */
final class RandomOffers {

    private final Random random;
    private final RandomEvents values;
    private final Entries entries;
    private final Consumer<List<Entry>> threads;

    /** Numbers the facts of a stream. */
    @FunctionalInterface
    interface Entries {
        Entry of(String stream, Subject subject, Event event);
    }

    RandomOffers(Random random, RandomEvents values, Entries entries, Consumer<List<Entry>> threads) {
        this.random = random;
        this.values = values;
        this.entries = entries;
        this.threads = threads;
    }

    /** One of each. */
    void some() {
        provider();
        offering();
        execution();
    }

    private void provider() {
        var stream = Provider.streamOf(new ProviderId(id()));
        threads.accept(Stream.of(ProviderEvent.class.getPermittedSubclasses())
                .limit(1L + random.nextInt(3))
                .map(fact -> entries.of(stream, new Subject(stream), values.of(fact.asSubclass(Event.class))))
                .toList());
        verification();
    }

    /** As far as it came. */
    private void verification() {
        var stream = Verification.streamOf(new VerificationId(id()));
        threads.accept(Stream.of(VerificationEvent.class.getPermittedSubclasses())
                .limit(1L + random.nextInt(4))
                .map(fact -> entries.of(stream, new Subject(stream), values.of(fact.asSubclass(Event.class))))
                .toList());
    }

    private void offering() {
        var stream = Offering.streamOf(new OfferingId(id()));
        var thread = new ArrayList<Entry>();
        thread.add(entries.of(stream, new Subject(stream), values.of(OfferingSubmitted.class)));
        switch (random.nextInt(5)) {
            case 0 -> thread.add(entries.of(stream, new Subject(stream), values.of(OfferingDeclined.class)));
            case 1 -> thread.add(entries.of(stream, new Subject(stream), values.of(OfferingValidated.class)));
            case 2 -> {
                thread.add(entries.of(stream, new Subject(stream), values.of(CommitteeAdvised.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(AdviceNotFollowed.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(OfferingValidated.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(NewVersionSubmitted.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(OfferingWithdrawn.class)));
            }
            case 3 -> {
                thread.add(entries.of(stream, new Subject(stream), values.of(OfferingValidated.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(ExecutionListed.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(OfferingRevoked.class)));
                thread.add(entries.of(stream, new Subject(stream), values.of(ExecutionVoided.class)));
            }
            default -> {}
        }
        threads.accept(thread);
    }

    private void execution() {
        var execution = new ExecutionId(id());
        var stream = Execution.streamOf(execution);
        var thread = new ArrayList<Entry>();
        thread.add(entries.of(stream, new Subject(stream), values.of(ExecutionScheduled.class)));
        for (var count = random.nextInt(6); count > 0; count--) {
            var fact = values.of(AttendanceRecorded.class);
            thread.add(entries.of(stream, new Subject(stream), fact));
            if (random.nextInt(3) == 0) {
                var error = values.of(AttendanceWithdrawn.class).why();
                var gone = new AttendanceWithdrawn(fact.attendance(), execution, fact.participant(), error, fact.at());
                thread.add(entries.of(stream, new Subject(stream), gone));
            }
        }
        if (random.nextBoolean()) {
            var mandate = values.of(MandateGiven.class);
            thread.add(entries.of(stream, new Subject(stream), mandate));
            thread.add(entries.of(stream, new Subject(stream), new MandateEnded(mandate.board(), mandate.at())));
        }
        if (random.nextInt(4) == 0) {
            thread.add(entries.of(stream, new Subject(stream), values.of(ClaimListed.class)));
            thread.add(entries.of(stream, new Subject(stream), values.of(ExecutionWithdrawn.class)));
            thread.add(entries.of(stream, new Subject(stream), values.of(ClaimVoided.class)));
        }
        threads.accept(thread);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
