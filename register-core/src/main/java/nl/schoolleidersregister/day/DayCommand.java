package nl.schoolleidersregister.day;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders about the days of the register. */
public sealed interface DayCommand extends Command {

    /**
     * Let a day begin; nothing is recorded when it is the day that began last.
     *
     * <p>Refused by {@link DaysFollowEachOther}, {@link DayHasCome}.
     *
     * @param day the day after the last one; the first day of a register may be any that has come
     */
    record BeginDay(LocalDate day, Origin origin) implements DayCommand {}
}
