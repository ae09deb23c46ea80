package nl.schoolleidersregister.registration.web;

import nl.schoolleidersregister.pages.Problems;

/** What a program sent cannot be read: everything that is wrong with it, at once. */
final class BadInput extends RuntimeException {

    private final transient Problems problems;

    BadInput(Problems problems) {
        super(problems.size() + " fields", null, false, false);
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }
}
