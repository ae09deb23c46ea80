package nl.schoolleidersregister.today.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the office, for programs. */
@RestController
class TodayApi {

    private final Tasks tasks;

    TodayApi(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * The answer.
     *
     * @param taken what can be done first, each kind with the most urgent first
     */
    record Takenlijst(List<Taak> taken) {

        Takenlijst {
            taken = List.copyOf(taken);
        }
    }

    /**
     * One thing that waits.
     *
     * @param uiterlijk last day for the decision; null where no term holds
     * @param staatStil whether the person has to answer, or can still give a view
     * @param adres page on which it is done
     */
    record Taak(
            String soort,
            @Nullable UUID inschrijving,
            String naam,
            @Nullable LocalDate sinds,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            boolean staatStil,
            String adres) {

        static Taak of(Task task) {
            return new Taak(
                    task.kind().name(),
                    task.dossier(),
                    task.name(),
                    task.since(),
                    task.lastDay(),
                    task.late(),
                    task.still(),
                    task.href());
        }
    }

    @GetMapping("/v1/taken")
    Takenlijst tasks() {
        return new Takenlijst(tasks.today().all().stream().map(Taak::of).toList());
    }
}
