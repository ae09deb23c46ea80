package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.DossierSearch;
import nl.schoolleidersregister.registration.view.DossierSearch.Hits;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.registration.view.Status;
import org.jspecify.annotations.Nullable;

/**
 * A search of the office, in the model as {@code search}.
 *
 * @param typed as it was typed
 * @param outcome key of the heading: found, alike, none, short
 * @param more whether there are more than these
 */
record OfficeSearch(String typed, String outcome, List<Line> hits, boolean more) {

    OfficeSearch {
        hits = List.copyOf(hits);
    }

    /**
     * A dossier that was found.
     *
     * @param status key of its status
     * @param since enrolled on, or registered until
     */
    record Line(
            String dossier,
            String name,
            @Nullable String number,
            Status status,
            LocalDate since,
            @Nullable String school) {

        private static Line of(DossierSearch.Hit hit, LocalDate today) {
            var until = hit.registeredUntil();
            return new Line(
                    hit.dossier().toString(),
                    hit.name().full(),
                    hit.number(),
                    hit.statusOn(today),
                    until == null ? hit.enrolledOn() : until,
                    hit.school());
        }
    }

    /** What somebody typed: a number, an address with an at-sign in it, or a name. */
    static OfficeSearch of(String typed, DossierSearch search, LocalDate today) {
        if (typed.contains("@")) {
            return EmailAddress.isValid(typed)
                    ? answer(typed, search.addressed(new EmailAddress(typed)), today)
                    : new OfficeSearch(typed, "none", List.of(), false);
        }
        if (Search.isNumber(typed)) {
            var number = Search.number(typed);
            return RegisterNumber.isValid(number)
                    ? answer(typed, search.numbered(new RegisterNumber(number)), today)
                    : new OfficeSearch(typed, "none", List.of(), false);
        }
        var question = NameQuestion.of(typed);
        return question.isEnough()
                ? answer(typed, search.named(question), today)
                : new OfficeSearch(typed, "short", List.of(), false);
    }

    private static OfficeSearch answer(String typed, Hits found, LocalDate today) {
        var lines = found.hits().stream().map(hit -> Line.of(hit, today)).toList();
        var outcome = found.alike() ? "alike" : lines.isEmpty() ? "none" : "found";
        return new OfficeSearch(typed, outcome, lines, found.more());
    }

    /** Whether it is clear who is meant. */
    boolean isOne() {
        return outcome.equals("found") && hits.size() == 1;
    }
}
