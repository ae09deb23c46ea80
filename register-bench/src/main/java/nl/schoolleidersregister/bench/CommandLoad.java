package nl.schoolleidersregister.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.BoardSize;
import nl.schoolleidersregister.registration.Contract;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.Fte;
import nl.schoolleidersregister.registration.Function;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.StartEmployment;
import nl.schoolleidersregister.registration.StatedDiploma;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;

/** Sixteen clients that hand in employments for random dossiers, as fast as they are answered. */
final class CommandLoad {

    private static final int CLIENTS = 16;
    private static final int DOSSIERS = 6_000;
    private static final Actor ACTOR = new Actor(new UUID(1, 1), Role.LEADER);
    private static final String HASH = "00".repeat(32);

    private final BenchRegister register;
    private final List<DossierId> dossiers = IntStream.range(0, DOSSIERS)
            .mapToObj(number -> new DossierId(new UUID(7, number)))
            .toList();
    private final AtomicInteger counter = new AtomicInteger();
    private final List<Long> latencies = new ArrayList<>();

    CommandLoad(BenchRegister register) {
        this.register = register;
    }

    void enrolEverybody() throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = dossiers.stream()
                    .map(dossier -> clients.submit(() -> enrol(dossier)))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        }
    }

    private void enrol(DossierId dossier) {
        var details = new RecordDetails(
                dossier,
                now(),
                new PersonName("Demo", "", "Persoon " + dossier.value().getLeastSignificantBits()),
                new BirthDate(LocalDate.of(1975, 1, 1)),
                new EmailAddress("demo" + dossier.value().getLeastSignificantBits() + "@example.org"));
        var diploma = new StatedDiploma(
                new QualificationId(SortableIdentifiers.next()),
                new Diploma("Schoolleider VO", "Demo-academie"),
                LocalDate.of(2025, 7, 1));
        register.desk().send(List.of(details, new Enrol(dossier, now(), diploma, List.of(), null)), Ask.PLAIN);
    }

    /** Runs for some seconds and gives the commands a second. */
    double run(int seconds) throws Exception {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var begin = System.nanoTime();
        latencies.clear();
        long done = 0;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var futures = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> client(client, end)))
                    .toList();
            for (Future<List<Long>> future : futures) {
                latencies.addAll(future.get());
                done += future.get().size();
            }
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private List<Long> client(int client, long end) {
        var random = new SplittableRandom(client);
        var taken = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var dossier = dossiers.get(random.nextInt(DOSSIERS));
            var request = new RequestKey("bench", SortableIdentifiers.next().toString(), HASH);
            register.desk().send(new StartEmployment(dossier, now(), employment()), Ask.repeatable(request));
            taken.add(System.nanoTime() - begin);
        }
        return taken;
    }

    private StatedEmployment employment() {
        var number = counter.getAndIncrement();
        return new StatedEmployment(
                new EmploymentId(SortableIdentifiers.next()),
                new Workplace(
                        school(number),
                        new SchoolName("Demo College " + number),
                        new Town("Demodam"),
                        new BoardNumber("90001"),
                        new Workplace.Version(0)),
                BoardSize.FEW,
                Province.UTRECHT,
                new Function("RECTOR"),
                Contract.PERMANENT,
                new Fte(new BigDecimal("0.8")),
                LocalDate.of(2024, 8, 1));
    }

    /** Another school every time, so that no employment overlaps another at the same school. */
    private static SchoolCode school(int number) {
        var letters = number / 10_000 % 676;
        return new SchoolCode(
                "%02d%c%c%02d".formatted(number / 100 % 100, 'A' + letters / 26, 'A' + letters % 26, number % 100));
    }

    double percentile(int percent) {
        var sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static Origin now() {
        return new Origin(ACTOR, Instant.now());
    }
}
