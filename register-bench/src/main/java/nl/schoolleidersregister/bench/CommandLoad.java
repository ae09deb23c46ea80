package nl.schoolleidersregister.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.PersonCommand.RecordDetails;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.Enrol;
import nl.schoolleidersregister.registration.RegistrationCommand.RegisterOnQualification;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;

/** Sixteen clients that bring points to the ledgers of random dossiers, as fast as they are answered. */
final class CommandLoad {

    private static final int CLIENTS = 16;
    private static final int DOSSIERS = 6_000;
    private static final Actor ACTOR = new Actor(new UUID(1, 1), Role.LEADER);
    /** Beyond the numbers of a generated history. */
    private static final int FIRST_SERIAL = 80_000;

    private static final int DAYS = 1_400;
    private static final List<Competence> COMPETENCES = List.of(new Competence("C1"), new Competence("C5"));
    private static final Rulebook RULES = new Rulebook(List.of(new Rulebook.Adopted(
            FirstDocuments.vo2026().reference(), FirstDocuments.vo2026().regulation(), null)));
    private static final String HASH = "00".repeat(32);

    private final BenchRegister register;
    private final List<DossierId> dossiers = IntStream.range(0, DOSSIERS)
            .mapToObj(number -> new DossierId(new UUID(7, number)))
            .toList();
    private final LocalDate today = now().today();
    private final List<Long> latencies = new ArrayList<>();

    CommandLoad(BenchRegister register) {
        this.register = register;
    }

    void registerEverybody() throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var answers = dossiers.stream()
                    .map(dossier -> clients.submit(() -> register(dossier)))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
        }
    }

    private void register(DossierId dossier) {
        var details = new RecordDetails(
                dossier,
                now(),
                new PersonName("Demo", "", "Persoon " + dossier.value().getLeastSignificantBits()),
                new BirthDate(LocalDate.of(1975, 1, 1)),
                new EmailAddress("demo" + dossier.value().getLeastSignificantBits() + "@example.org"));
        var diploma = new StatedQualification(
                new QualificationId(SortableIdentifiers.next()),
                Route.DIPLOMA,
                new Diploma("Schoolleider VO", "Demo-academie"),
                LocalDate.of(2025, 7, 1));
        register.desk().send(List.of(details, new Enrol(dossier, now(), diploma, List.of(), null)), Ask.PLAIN);
        var number = Math.toIntExact(FIRST_SERIAL + dossier.value().getLeastSignificantBits());
        register.desk()
                .send(
                        new RegisterOnQualification(
                                dossier,
                                now(),
                                diploma.qualification(),
                                today,
                                null,
                                RegisterNumber.ofSerial(number),
                                RULES),
                        Ask.PLAIN);
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
            register.desk().send(new EarnPePoints(dossier, now(), points(random)), Ask.repeatable(request));
            taken.add(System.nanoTime() - begin);
        }
        return taken;
    }

    /** An hour of a validated course on a day of the last years, as a policy brings it. */
    private PePoints points(SplittableRandom random) {
        var day = today.minusDays(random.nextInt(DAYS));
        return new PePoints(
                new CreditId(SortableIdentifiers.next()),
                new EntryId(SortableIdentifiers.next()),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(60),
                day,
                day,
                new OfferingId(SortableIdentifiers.next()),
                COMPETENCES);
    }

    double percentile(int percent) {
        var sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static Origin now() {
        return new Origin(ACTOR, Instant.now());
    }
}
