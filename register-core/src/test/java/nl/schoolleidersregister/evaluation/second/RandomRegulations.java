package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Admission;
import nl.schoolleidersregister.regulation.Breadth;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.JobFunction;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Procedure;
import nl.schoolleidersregister.regulation.PublicMonths;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.Renewal;
import nl.schoolleidersregister.regulation.RunningCycles;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.Work;
import org.jspecify.annotations.Nullable;

/** Draws regulations with small numbers, so that a handful of entries reaches or misses what they ask. */
final class RandomRegulations {

    static final List<Competence> CODES =
            List.of("C1", "C2", "C3", "C4", "C5").stream().map(Competence::new).toList();

    private static final List<Competence> FINAL_CODES =
            List.of("C1", "C2", "D1", "D2", "D3").stream().map(Competence::new).toList();

    /** After the first day of every cycle that is drawn, so that such a cycle runs when it comes in force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 1, 1);

    /** The largest number in a regulation. */
    private static final int MOST = 1_000_000;

    private final Draw draw;

    RandomRegulations(Draw draw) {
        this.draw = draw;
    }

    Regulation next(String id) {
        return next(id, draw.in(40) ? MOST : draw.of(1, 7, 45, 60), percent(), capsOfForms());
    }

    /** The same amounts in a point and the same share validated, with other caps and lists. */
    Regulation likeButFor(Regulation other, String id) {
        return next(id, other.minutesPerPoint(), other.minimumValidatedPercent(), capsOfForms());
    }

    private Regulation next(String id, int minutesPerPoint, Percent validated, Map<Form, FormCap> caps) {
        return new Regulation(
                new RegulationId(id),
                "Regulation " + id,
                id.equals("R-2") ? IN_FORCE : LocalDate.EPOCH,
                new StandardId("VO-2014"),
                mapping(),
                new HashSet<>(draw.in(4) ? functions("RECTOR") : functions("RECTOR", "TEAMLEIDER")),
                draw.in(3) ? 48 : draw.number(1, 20),
                minutesPerPoint,
                draw.in(12) ? draw.of(0, MOST) : draw.number(1, 24),
                validated,
                draw.in(20) ? MOST : draw.number(0, 8),
                caps,
                draw.in(3) ? forms("F3") : forms(),
                !draw.in(3),
                draw.in(2) ? forms("WHOLE") : draw.in(4) ? forms("WHOLE", "F1", "F3") : forms(),
                draw.in(20) ? MOST : draw.number(0, 6),
                new Breadth(draw.number(0, 4), draw.in(20) ? MOST : draw.number(0, 6)),
                work(),
                absences(),
                draw.of(1, 1, 2, 3, 6, 24),
                renewal(),
                draw.of(RunningCycles.values()),
                articles(),
                Admission.USUAL,
                Procedure.USUAL,
                PublicMonths.USUAL,
                Regulation.USUAL_OWN_STATEMENT_SAMPLE,
                Regulation.USUAL_EXPLANATION_SAMPLE);
    }

    private static List<JobFunction> functions(String... codes) {
        return List.of(codes).stream().map(JobFunction::new).toList();
    }

    private static Set<Form> forms(String... codes) {
        return new HashSet<>(List.of(codes).stream().map(Form::new).toList());
    }

    private Percent percent() {
        return new Percent(draw.of(0, 3333, 3750, 5000, 5000, 6667, 10000, draw.number(0, 10000)));
    }

    private Map<Competence, List<Competence>> mapping() {
        Map<Competence, List<Competence>> mapping = new HashMap<>();
        for (Competence code : draw.in(2) ? List.<Competence>of() : draw.some(draw.number(1, 4), CODES)) {
            mapping.put(code, draw.some(draw.of(1, 1, 2, 3), FINAL_CODES));
        }
        return mapping;
    }

    private Map<Form, FormCap> capsOfForms() {
        Map<Form, FormCap> caps = new HashMap<>();
        for (String form : draw.subset("F1", "F2", "F3", "WHOLE")) {
            caps.put(new Form(form), new FormCap(cap(5), cap(8), cap(12), cap(14)));
        }
        return caps;
    }

    private @Nullable Integer cap(int most) {
        return draw.in(2) ? null : Integer.valueOf(draw.in(40) ? MOST : draw.number(0, most));
    }

    private Work work() {
        int hours = draw.in(6) ? draw.of(0, MOST) : draw.number(1, 400);
        return new Work(hours, draw.of(0, 1, 365, 1461, 1660, 1660, MOST), draw.of(1, 1, 2, 3, 6, 12, 24));
    }

    private Map<AbsenceKind, AbsenceReduction> absences() {
        Map<AbsenceKind, AbsenceReduction> absences = new HashMap<>();
        for (String kind : draw.subset("ILLNESS", "LEAVE")) {
            AbsenceReduction reduction = new AbsenceReduction(draw.number(1, 6), draw.number(1, 3), draw.number(0, 5));
            absences.put(new AbsenceKind(kind), reduction);
        }
        return absences;
    }

    private Renewal renewal() {
        Percent from = new Percent(draw.of(0, 2500, 3333, 7500, 10000, draw.number(0, 10000)));
        return new Renewal(6, List.of(6, 3, 1), from, 12, 6, 12, 24);
    }

    private static Map<String, String> articles() {
        return Map.of(
                "work.employed", "C1",
                "work.hours", "C1b",
                "work.gap", "C2",
                "points.total", "B2",
                "points.validated", "B3",
                "breadth", "B12");
    }
}
