package nl.schoolleidersregister.today.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that waits for the office.
 *
 * @param kinds what can be done now: a list for every kind of which there is something
 * @param still what stands still because the person has to answer or can still give a view
 */
record Today(List<Kind> kinds, List<Task> still) {

    Today {
        kinds = List.copyOf(kinds);
        still = List.copyOf(still);
    }

    /** One list, the most urgent first. */
    record Kind(TaskKind kind, List<Task> tasks) {

        /** How many of a list are to be seen at once. */
        private static final int AT_ONCE = 10;

        Kind {
            tasks = List.copyOf(tasks);
        }

        /** Whether some kind of term holds for them. */
        public boolean isTermed() {
            return tasks.stream().anyMatch(task -> task.lastDay() != null);
        }

        public List<Task> first() {
            return tasks.stream().limit(AT_ONCE).toList();
        }

        public List<Task> others() {
            return tasks.stream().skip(AT_ONCE).toList();
        }

        public long late() {
            return tasks.stream().filter(Task::late).count();
        }
    }

    static Today of(Collection<Task> tasks) {
        Map<TaskKind, List<Task>> byKind = tasks.stream()
                .filter(task -> !task.still())
                .sorted(Task.URGENT_FIRST)
                .collect(groupingBy(Task::kind, () -> new EnumMap<>(TaskKind.class), toList()));
        return new Today(
                byKind.entrySet().stream()
                        .map(one -> new Kind(one.getKey(), one.getValue()))
                        .toList(),
                tasks.stream().filter(Task::still).sorted(Task.URGENT_FIRST).toList());
    }

    /** How many things can be done now. */
    public int many() {
        return kinds.stream().mapToInt(kind -> kind.tasks().size()).sum();
    }

    /** How many of those are late. */
    public long late() {
        return kinds.stream().mapToLong(Kind::late).sum();
    }

    /** All that waits, what can be done first. */
    List<Task> all() {
        return Stream.concat(kinds.stream().flatMap(kind -> kind.tasks().stream()), still.stream())
                .toList();
    }
}
