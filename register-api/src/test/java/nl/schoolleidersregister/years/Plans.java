package nl.schoolleidersregister.years;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/** Who means to do what on which day. On one day it is done in the order of people, and of their plans. */
final class Plans {

    private final Queue<Plan> plans = new PriorityQueue<>(
            comparing(Plan::day).thenComparingInt(Plan::person).thenComparingInt(Plan::place));
    private final Map<Integer, Integer> made = new HashMap<>();

    /**
     * A plan.
     *
     * @param person by number
     * @param place among the plans of this person
     */
    private record Plan(LocalDate day, int person, int place, Person who, Act act) {}

    void make(LocalDate day, Person who, Act act) {
        plans.add(new Plan(day, who.number(), made.merge(who.number(), 1, Integer::sum), who, act));
    }

    /** Does everything that was planned for a day up to this one. */
    int carryOut(LocalDate day, YearsRegister register) {
        List<Plan> due = new ArrayList<>();
        while (!plans.isEmpty() && !plans.element().day().isAfter(day)) {
            due.add(plans.remove());
        }
        due.forEach(plan -> plan.act().on(new Today(day, plan.who(), register, this)));
        return due.size();
    }
}
