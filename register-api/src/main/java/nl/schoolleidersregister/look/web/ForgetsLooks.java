package nl.schoolleidersregister.look.web;

import java.time.LocalDate;
import nl.schoolleidersregister.days.DayChore;
import nl.schoolleidersregister.look.store.Looks;
import org.springframework.stereotype.Component;

/** When a day begins, forgets the looks whose term is over. */
@Component
class ForgetsLooks implements DayChore {

    private final Looks looks;

    ForgetsLooks(Looks looks) {
        this.looks = looks;
    }

    @Override
    public void on(LocalDate day) {
        looks.forget(day);
    }
}
