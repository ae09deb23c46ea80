package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.recognition.RecognitionId;

/** Who judges an entry, what they found in this round, and who did so before. */
final class Seats {

    private final Map<Seat, Appointment> taken = new EnumMap<>(Seat.class);
    private final Map<Seat, Judgement> judged = new EnumMap<>(Seat.class);
    private final Map<Seat, LocalDate> lastDays = new EnumMap<>(Seat.class);
    private final Set<RecognitionId> readers = new HashSet<>();
    private final Set<Seat> late = EnumSet.noneOf(Seat.class);
    private final Set<Seat> wanted = EnumSet.noneOf(Seat.class);
    private final Set<Seat> escalated = EnumSet.noneOf(Seat.class);
    private Set<Seat> deciding = EnumSet.noneOf(Seat.class);

    void open(Readers many) {
        deciding = many == Readers.TWO ? EnumSet.of(Seat.FIRST, Seat.SECOND) : EnumSet.of(Seat.FIRST);
    }

    void third() {
        deciding = EnumSet.of(Seat.THIRD);
    }

    void take(Appointment appointment) {
        taken.put(appointment.seat(), appointment);
        lastDays.put(appointment.seat(), appointment.lastDay());
        readers.add(appointment.assessor());
        wanted.remove(appointment.seat());
        escalated.remove(appointment.seat());
    }

    void leave(Seat seat, Vacated why) {
        taken.remove(seat);
        lastDays.remove(seat);
        if (why == Vacated.LATE) {
            late.add(seat);
        }
    }

    void want(Seat seat) {
        wanted.add(seat);
    }

    void escalate(Seat seat) {
        escalated.add(seat);
    }

    void judge(Seat seat, Judgement judgement) {
        judged.put(seat, judgement);
    }

    /** All that was found is found anew, by who decide. */
    void again(LocalDate lastDay) {
        judged.clear();
        deciding.forEach(seat -> lastDays.put(seat, lastDay));
        late.clear();
        escalated.clear();
    }

    /** Everybody who ever had a seat. */
    Set<RecognitionId> readers() {
        return Set.copyOf(readers);
    }

    List<Seat> empty() {
        return deciding.stream().filter(seat -> !taken.containsKey(seat)).toList();
    }

    boolean isWanted(Seat seat) {
        return wanted.contains(seat);
    }

    /** The seat of somebody who judges in this round. */
    Optional<Seat> of(RecognitionId assessor) {
        return deciding.stream()
                .filter(seat -> taken.containsKey(seat)
                        && Objects.requireNonNull(taken.get(seat)).assessor().equals(assessor))
                .findFirst();
    }

    RecognitionId at(Seat seat) {
        return Objects.requireNonNull(taken.get(seat)).assessor();
    }

    boolean hasJudged(Seat seat) {
        return judged.containsKey(seat);
    }

    boolean anybodyJudged() {
        return !judged.isEmpty();
    }

    /** Who should have judged before a day. */
    List<Seat> overdue(LocalDate day) {
        return deciding.stream()
                .filter(seat -> taken.containsKey(seat) && !judged.containsKey(seat))
                .filter(seat -> Objects.requireNonNull(lastDays.get(seat)).isBefore(day))
                .filter(seat -> !escalated.contains(seat))
                .toList();
    }

    boolean wasLate(Seat seat) {
        return late.contains(seat);
    }

    LocalDate lastDay(Seat seat) {
        return Objects.requireNonNull(lastDays.get(seat));
    }

    /** Whether everybody who decides has judged, once this one has too. */
    boolean completeWith(Seat last) {
        return deciding.stream().allMatch(seat -> seat == last || judged.containsKey(seat));
    }

    /** What they agree on, the last judgement included; nothing when they do not. */
    Optional<Verdict> agreed(Judgement last) {
        return deciding.stream()
                        .flatMap(seat -> Optional.ofNullable(judged.get(seat)).stream())
                        .map(Judgement::verdict)
                        .allMatch(last.verdict()::equals)
                ? Optional.of(last.verdict())
                : Optional.empty();
    }
}
