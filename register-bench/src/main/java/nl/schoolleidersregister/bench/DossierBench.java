package nl.schoolleidersregister.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.history.view.Behind;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.history.view.Histories;
import nl.schoolleidersregister.history.view.History;
import nl.schoolleidersregister.log.LogReader;
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
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;

/**
 * What the registrar's page of a dossier of 700 facts asks of the log and of the evaluation: the history read once, by
 * two clocks today, on a day of the past and on the eve of three corrections, each judged; and apart from that the
 * facts behind every requirement and every entry.
 */
final class DossierBench {

    private static final int FACTS = Integer.getInteger("bench.facts", 700);
    private static final int CORRECTIONS = 20;
    private static final int DOSSIERS = 20;
    private static final int LOOKS = Integer.getInteger("bench.looks", 400);
    private static final int WARM_UP = 100;
    private static final Actor ACTOR = new Actor(new UUID(1, 1), Role.REGISTER);
    private static final Rulebook RULES = new Rulebook(List.of(new Rulebook.Adopted(
            FirstDocuments.vo2026().reference(), FirstDocuments.vo2026().regulation(), null)));

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate begin = today.minusYears(3);
    private final BenchRegister register;
    private final Histories histories;

    private DossierBench(BenchRegister register) {
        this.register = register;
        this.histories = new Histories(register.context().getBean(LogReader.class));
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = BenchServer.prepare();
                var register = BenchRegister.start(server)) {
            register.feed().pause();
            var bench = new DossierBench(register);
            for (var number = 0; number < DOSSIERS; number++) {
                bench.live(new DossierId(new UUID(7, number)), number);
            }
            server.execute("register", List.of("vacuum analyze"));
            bench.measure();
        }
    }

    private void live(DossierId dossier, int number) {
        var diploma = new StatedQualification(
                new QualificationId(new UUID(8, number)),
                Route.DIPLOMA,
                new Diploma("Schoolleider VO", "Demo-academie"),
                begin.minusYears(1));
        var details = new RecordDetails(
                dossier,
                on(begin),
                new PersonName("Demo", "", "Persoon " + number),
                new BirthDate(LocalDate.of(1975, 1, 1)),
                new EmailAddress("demo" + number + "@example.org"));
        send(List.of(details, new Enrol(dossier, on(begin), diploma, List.of(), null)));
        var serial = RegisterNumber.ofSerial(RegisterNumber.FIRST_SERIAL + number);
        send(List.of(
                new RegisterOnQualification(dossier, on(begin), diploma.qualification(), begin, null, serial, RULES)));
        for (var fact = 4; fact < FACTS - CORRECTIONS; fact++) {
            send(List.of(new EarnPePoints(dossier, on(begin.plusDays(fact + 30L)), points(number, fact))));
        }
        for (var fact = 4; fact < 4 + CORRECTIONS; fact++) {
            var at = on(today.minusDays(fact));
            send(List.of(new ReversePePoints(dossier, at, credit(number, fact), Reversal.ATTENDANCE_WITHDRAWN)));
        }
    }

    private void send(List<Command> orders) {
        register.desk().send(orders, Ask.PLAIN);
    }

    private static Origin on(LocalDate day) {
        return new Origin(ACTOR, day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private static CreditId credit(int number, int fact) {
        return new CreditId(new UUID(number, fact));
    }

    /** An hour of a course, two of which are one entry. */
    private PePoints points(int number, int fact) {
        var day = begin.plusDays(fact);
        return new PePoints(
                credit(number, fact),
                new EntryId(new UUID(1_000L + number, fact / 2)),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(60),
                day,
                day,
                new OfferingId(new UUID(9, fact / 2)),
                List.of(new Competence("C1"), new Competence("C5")));
    }

    private void measure() {
        var pages = new ArrayList<Double>();
        var reasons = new ArrayList<Double>();
        for (var look = -WARM_UP; look < LOOKS; look++) {
            var dossier = new DossierId(new UUID(7, Math.floorMod(look, DOSSIERS)));
            var from = System.nanoTime();
            page(dossier);
            var shown = System.nanoTime();
            why(dossier);
            if (look >= 0) {
                pages.add((shown - from) / 1e6);
                reasons.add((System.nanoTime() - shown) / 1e6);
            }
        }
        print(
                "dossier.facts",
                histories.of(new DossierId(new UUID(7, 0))).facts().size(),
                "facts");
        print("dossier.p50-ms", percentile(pages, 50), "ms");
        print("dossier.p95-ms", percentile(pages, 95), "ms");
        print("dossier.why.p50-ms", percentile(reasons, 50), "ms");
        print("dossier.why.p95-ms", percentile(reasons, 95), "ms");
    }

    /** By today's knowledge, by that of a year ago, and by that of three eves of corrections. */
    private void page(DossierId dossier) {
        var history = histories.of(dossier);
        judge(history, Clocks.at(today));
        judge(history, new Clocks(today.minusYears(1), today));
        for (var days = 5; days < 8; days++) {
            judge(history, Clocks.at(today.minusDays(days)));
        }
    }

    private static void judge(History history, Clocks clocks) {
        var then = history.on(clocks);
        var facts = then.facts().orElseThrow();
        if (RULES.judge(facts, then.career().lookedAt(clocks.validOn()))
                .evaluation()
                .entries()
                .isEmpty()) {
            throw new IllegalStateException("Nothing to evaluate on " + clocks);
        }
    }

    private void why(DossierId dossier) {
        var behind = new Behind(histories.about(dossier, today));
        var facts = Arrays.stream(FindingRule.values())
                .mapToInt(rule -> behind.finding(rule).size())
                .sum();
        for (var fact = 4; fact < FACTS - CORRECTIONS; fact += 2) {
            facts += behind.entry(new UUID(1_000L + dossier.value().getLeastSignificantBits(), fact / 2))
                    .size();
        }
        if (facts < FACTS) {
            throw new IllegalStateException("Too few facts behind the numbers: " + facts);
        }
    }

    private static double percentile(List<Double> readings, int percent) {
        var sorted = readings.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", name, value, unit);
    }
}
