package nl.schoolleidersregister.assignment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;

/** A leader and some assessors, so few boards and providers apart that every kind of conflict comes about. */
final class RandomPeople {

    private static final List<Competence> STANDARD =
            Stream.of("C1", "C2", "C3", "C4", "C5").map(Competence::new).toList();

    private final Random random;
    private final Background person;

    RandomPeople(Random random) {
        this.random = random;
        this.person = new Background(
                Assessors.PERSON,
                stays(),
                some(2, () -> Assessors.account(random.nextInt(12))),
                some(2, () -> provider(random.nextInt(6))));
    }

    Background person() {
        return person;
    }

    List<Candidate> candidates() {
        return IntStream.range(0, 1 + random.nextInt(10))
                .mapToObj(this::candidate)
                .toList();
    }

    private Candidate candidate(int number) {
        var given = random.nextInt(20);
        return new Candidate(
                new RecognitionId(Assessors.id(1000 + number)),
                chance(20) ? null : account(number),
                chance(15) ? Assessors.PERSON : chance(2) ? new DossierId(id()) : null,
                chance(2) ? provider(random.nextInt(6)) : null,
                !chance(8),
                new Remit(competences(3), 1 + random.nextInt(6)),
                stays(),
                chance(10) ? Set.of(Assessors.PERSON) : Set.of(new DossierId(id())),
                new Load(Math.min(given, random.nextInt(6)), given));
    }

    /** Now and then two recognitions of one person. */
    private GuideAccount account(int number) {
        return Assessors.account(chance(6) ? number / 2 : number);
    }

    Set<RecognitionId> readers(List<Candidate> candidates) {
        return candidates.stream()
                .filter(_ -> chance(8))
                .map(Candidate::recognition)
                .collect(toSet());
    }

    Work work(Set<RecognitionId> readers) {
        return new Work(id(), Set.copyOf(competences(1)), readers, Assessors.TODAY);
    }

    private List<Competence> competences(int fewest) {
        var shuffled = new ArrayList<>(STANDARD);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, fewest + random.nextInt(STANDARD.size() - fewest + 1));
    }

    private List<Stay> stays() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> stay()).toList();
    }

    private Stay stay() {
        var from = Assessors.TODAY.minusDays(random.nextInt(3000) - 30);
        var board = new BoardNumber(Integer.toString(41000 + random.nextInt(6)));
        return new Stay(board, from, chance(2) ? null : from.plusDays(1 + random.nextInt(2000)));
    }

    private <T> Set<T> some(int most, Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(most + 1)).collect(toSet());
    }

    private static ProviderId provider(int number) {
        return new ProviderId(Assessors.id(3000 + number));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
