package nl.schoolleidersregister.evaluation;

import java.util.Random;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.AbsenceReduction;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationDraft;

/** A regulation that asks less in one respect, or in some of all, and is the same in everything else. */
enum MilderRegulation {
    REQUIRED_POINTS {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.requiredPoints(lower(of.requiredPoints(), random));
        }
    },
    MINIMUM_VALIDATED {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.minimumValidated(lower(of.minimumValidatedPercent(), random));
        }
    },
    COMPETENCES {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.breadth(
                    lower(of.breadth().competences(), random), of.breadth().pointsEach());
        }
    },
    POINTS_EACH {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.breadth(of.breadth().competences(), lower(of.breadth().pointsEach(), random));
        }
    },
    HOURS {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.work(
                    lower(of.work().hoursPerCycle(), random),
                    of.work().fullTimeHoursPerYear(),
                    of.work().maximumGapMonths());
        }
    },
    GAP {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.work(
                    of.work().hoursPerCycle(),
                    of.work().fullTimeHoursPerYear(),
                    higher(of.work().maximumGapMonths(), random));
        }
    },
    CONDITIONAL {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.conditionalFrom(lower(of.renewal().conditionalFromPercent(), random));
        }
    },
    IN_BETWEEN_CAP {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            draft.inBetweenCapPoints(higher(of.inBetweenCapPoints(), random));
        }
    },
    REDUCTION {
        @Override
        void soften(RegulationDraft draft, Regulation of, Random random) {
            for (AbsenceKind kind : of.absences().keySet()) {
                AbsenceReduction reduction = of.absences().get(kind);
                draft.absence(
                        kind.code(),
                        reduction.fromMonths(),
                        reduction.perMonths(),
                        higher(reduction.reductionPoints(), random));
            }
        }
    };

    abstract void soften(RegulationDraft draft, Regulation of, Random random);

    static Regulation oneRespect(Regulation of, Random random) {
        RegulationDraft draft = RegulationDraft.of(of);
        values()[random.nextInt(values().length)].soften(draft, of, random);
        return draft.adopt();
    }

    static Regulation someRespects(Regulation of, Random random) {
        Regulation milder = of;
        for (int i = 0; i < values().length; i++) {
            milder = oneRespect(milder, random);
        }
        return milder;
    }

    private static int lower(int value, Random random) {
        return random.nextInt(value + 1);
    }

    private static String lower(Percent percent, Random random) {
        return new Percent(lower(percent.hundredths(), random)).value().toPlainString();
    }

    private static int higher(int value, Random random) {
        return value + random.nextInt(4);
    }
}
