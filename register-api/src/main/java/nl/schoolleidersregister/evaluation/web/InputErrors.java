package nl.schoolleidersregister.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.regulation.document.Refusal;

/** Gathers mistakes while facts are read. It remembers so many and counts all, so that an answer has an end. */
final class InputErrors {

    /** More than 2,000 entries with every field wrong; beyond this nobody reads on. */
    static final int MOST = 20_000;

    private final List<InputError> first = new ArrayList<>();
    private int count;

    void add(String pointer, InputRule rule) {
        add(pointer, rule.code());
    }

    /** A refusal of a regulation that stands at this place. */
    void add(String place, Refusal refusal) {
        add(place + refusal.pointer(), refusal.rule().code());
    }

    private void add(String pointer, String code) {
        count++;
        if (first.size() < MOST) {
            first.add(new InputError(pointer, code));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<InputError> first() {
        return List.copyOf(first);
    }
}
