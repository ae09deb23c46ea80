package nl.schoolleidersregister.today.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.quality.Agreement;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.Weighting;
import nl.schoolleidersregister.quality.view.JudgingMarks;
import nl.schoolleidersregister.quality.view.Rubric;
import org.springframework.stereotype.Component;

/** A competence on which assessors agreed too little, in this half-year or the one before (art. F5). */
@Component
class QualityTasks {

    private static final int DECIMALS = 2;

    private final JudgingMarks marks;

    QualityTasks(JudgingMarks marks) {
        this.marks = marks;
    }

    Stream<Task> on(LocalDate today) {
        return marks.measuredLately(HalfYear.of(today)).entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(Measured::needsCalibration)
                        .flatMap(measured -> task(one.getKey(), measured)));
    }

    private static Stream<Task> task(Rubric rubric, Measured measured) {
        return measured.agreement(Weighting.NONE) instanceof Agreement.Kappa(var pairs, var value)
                ? Stream.of(new Task(
                        TaskKind.QUALITY,
                        null,
                        measured.competence().code(),
                        TaskKind.QUALITY + "." + rubric,
                        List.of(measured.halfYear().toString(), value.roundedDown(DECIMALS), pairs),
                        measured.pairs().getFirst().later().on(),
                        null,
                        false,
                        false,
                        "/kantoor/beoordelaars/kwaliteit/" + rubric.path() + "/" + measured.halfYear() + "/"
                                + measured.competence()))
                : Stream.empty();
    }
}
