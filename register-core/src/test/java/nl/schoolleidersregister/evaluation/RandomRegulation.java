package nl.schoolleidersregister.evaluation;

import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationDraft;
import nl.schoolleidersregister.regulation.RegulationFixture;
import org.jspecify.annotations.Nullable;

/** Regulations with small numbers, so that caps, thresholds and terms are met and missed about as often. */
final class RandomRegulation {

    /** Forms that a regulation may cap, leave without points or let count as whole; the last is never capped. */
    static final List<String> FORMS = List.of("A", "B", "C", "D", "E", "FREE");

    static final String FREE_FORM = "FREE";
    static final List<String> KINDS = List.of("ILLNESS", "LEAVE", "PREGNANCY");
    static final List<String> FUNCTIONS = List.of("RECTOR", "TEAMLEIDER", "DOCENT");
    static final List<String> PERCENTS = List.of("0", "12.5", "33.33", "37.5", "50", "66.67", "75", "99.99", "100");

    private final Random random;

    RandomRegulation(Random random) {
        this.random = random;
    }

    Regulation next(String id) {
        RegulationDraft draft = RegulationFixture.vo2026()
                .id(id)
                .functions("RECTOR", "TEAMLEIDER")
                .cycleMonths(1 + random.nextInt(8))
                .minutesPerPoint(1 + random.nextInt(5))
                .requiredPoints(random.nextInt(16))
                .minimumValidated(pick(PERCENTS))
                .conditionalFrom(pick(PERCENTS))
                .inBetweenCapPoints(random.nextInt(6))
                .carryOverPoints(random.nextInt(4))
                .sameOfferingOncePerCycle(random.nextInt(4) > 0)
                .breadth(random.nextInt(4), random.nextInt(5))
                .work(random.nextInt(200), random.nextInt(1661), 1 + random.nextInt(3))
                .maximumPauseMonths(1 + random.nextInt(3));
        forms(draft);
        absences(draft);
        mapping(draft);
        return draft.adopt();
    }

    private void forms(RegulationDraft draft) {
        draft.noFormCaps();
        for (String form : FORMS.subList(0, 4)) {
            draft.cap(form, new FormCap(cap(), cap(), cap(), cap()));
        }
        draft.formsWithoutPoints(random.nextBoolean() ? "D" : pick(FORMS));
        draft.formsCountingAsWhole(random.nextInt(3) > 0 ? "E" : pick(FORMS));
    }

    private @Nullable Integer cap() {
        return random.nextInt(3) > 0 ? null : Integer.valueOf(random.nextInt(6));
    }

    private void absences(RegulationDraft draft) {
        draft.noAbsences();
        for (String kind : KINDS.subList(0, 1 + random.nextInt(2))) {
            draft.absence(kind, 1 + random.nextInt(3), 1 + random.nextInt(2), random.nextInt(4));
        }
    }

    private void mapping(RegulationDraft draft) {
        if (random.nextBoolean()) {
            draft.mapped("C1", "P1", "P2");
            draft.mapped("C2", "P1", "P2", "P3");
        }
        if (random.nextInt(4) == 0) {
            draft.mapped("C3", "C4");
        }
        if (random.nextInt(8) == 0) {
            draft.mapped("C4", "P3", "C3", "C1", "P1", "P4", "P5", "P6");
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
