package nl.schoolleidersregister.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Employment;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.OfferingId;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.evaluation.ValuedBy;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;

/** A full cycle of an active school leader: every form and basis, some offerings twice, two jobs. */
final class EvaluateFacts {

    private static final LocalDate FROM = LocalDate.of(2022, 8, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 8, 1);
    private static final List<String> FORMS = List.of(
            "COURSE", "COURSE", "CONGRESS", "STUDY_TRIP", "INTERVISION", "COACHING", "LECTURE", "SOLO_REFLECTION");
    private static final List<Basis> BASES = List.of(Basis.values());
    private static final List<List<Competence>> COMPETENCES =
            List.of(competences("C1"), competences("C2", "C3"), competences("C3", "C4", "C5"), competences("C5", "C1"));

    private final Random random = new Random(60);

    private EvaluateFacts() {}

    static Facts of(int entries, Regulation regulation) {
        return new Facts(
                new Period(FROM, UNTIL),
                List.of(),
                new EvaluateFacts().entries(entries),
                List.of(
                        employment(LocalDate.of(2019, 8, 1), LocalDate.of(2024, 2, 1), "0.8", "TEAMLEIDER"),
                        new Employment(LocalDate.of(2024, 2, 1), null, BigDecimal.ONE, new JobFunction("DIRECTEUR"))),
                List.of(new Absence(new AbsenceKind("ILLNESS"), LocalDate.of(2023, 1, 9), LocalDate.of(2023, 8, 14))),
                List.of(new Pause(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 5, 1))),
                List.of(new ValuedBy(regulation.inForceFrom(), regulation)));
    }

    private List<Entry> entries(int number) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            entries.add(entry(i, number));
        }
        return entries;
    }

    private Entry entry(int number, int of) {
        LocalDate date = FROM.plusDays(random.nextInt(1_461));
        return new Entry(
                new EntryId("entry-" + number),
                date,
                date.minusDays(random.nextInt(3)),
                15 * (1 + random.nextInt(Math.max(2, 60 * 32 / of))),
                BASES.get(random.nextInt(BASES.size())),
                new Form(FORMS.get(random.nextInt(FORMS.size()))),
                random.nextBoolean() ? null : new OfferingId("offering-" + random.nextInt(of)),
                COMPETENCES.get(random.nextInt(COMPETENCES.size())));
    }

    private static Employment employment(LocalDate from, LocalDate until, String fte, String function) {
        return new Employment(from, until, new BigDecimal(fte), new JobFunction(function));
    }

    private static List<Competence> competences(String... codes) {
        return List.of(codes).stream().map(Competence::new).toList();
    }
}
