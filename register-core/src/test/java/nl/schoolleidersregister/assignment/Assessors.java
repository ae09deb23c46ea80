package nl.schoolleidersregister.assignment;

import static nl.schoolleidersregister.shared.Moments.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import org.jspecify.annotations.Nullable;

/** People for the tests about who judges. */
final class Assessors {

    static final LocalDate TODAY = day("2026-10-01");
    static final LogPosition KNOWN = new LogPosition(1, 100, 100);
    static final DossierId PERSON = new DossierId(id(9));
    static final BoardNumber BOARD = new BoardNumber("41001");

    private Assessors() {}

    static UUID id(int number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + number);
    }

    static RecognitionId assessor(int number) {
        return new RecognitionId(id(1000 + number));
    }

    static GuideAccount account(int number) {
        return new GuideAccount(id(2000 + number));
    }

    static Candidate free(int number) {
        return loaded(number, 0, 0);
    }

    static Candidate loaded(int number, int open, int given) {
        return new Candidate(
                assessor(number),
                account(number),
                null,
                null,
                true,
                new Remit(List.of(new Competence("C1"), new Competence("C2")), 4),
                List.of(),
                Set.of(),
                new Load(open, given));
    }

    static Candidate workedAt(Stay stay) {
        var free = free(1);
        return new Candidate(
                free.recognition(),
                free.account(),
                null,
                null,
                true,
                free.remit(),
                List.of(stay),
                Set.of(),
                free.load());
    }

    static Candidate being(
            @Nullable DossierId dossier, @Nullable ProviderId provider, boolean recognised, Set<DossierId> declared) {
        var free = free(1);
        return new Candidate(
                free.recognition(),
                free.account(),
                dossier,
                provider,
                recognised,
                free.remit(),
                List.of(),
                declared,
                free.load());
    }

    static Background person(List<Stay> stays, Set<GuideAccount> guides, Set<ProviderId> trainers) {
        return new Background(PERSON, stays, guides, trainers);
    }

    static Background stranger() {
        return person(List.of(), Set.of(), Set.of());
    }

    static Stay stay(String from, @Nullable String until) {
        return new Stay(BOARD, day(from), until == null ? null : day(until));
    }

    static Work work(RecognitionId... readers) {
        return new Work(id(7), Set.of(new Competence("C1")), Set.of(readers), TODAY);
    }
}
