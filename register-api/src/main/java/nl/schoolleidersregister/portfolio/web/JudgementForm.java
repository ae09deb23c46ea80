package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Condition;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Minutes;

/** A judgement as typed: the fields of the form, and what they say. */
final class JudgementForm {

    static final String NAME = "judgement";

    static final List<String> SCORES = List.of("1", "2", "3", "4");
    static final List<String> DEGREES = names(Judgement.Degree.values());
    static final List<String> CONDITIONS = names(Condition.values());
    static final List<String> OUTCOMES = names(Outcome.values());

    private static final int LONGEST = 600;

    private JudgementForm() {}

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** All fields for an entry. */
    static List<String> fields(EntryOnFile entry) {
        return Stream.of(
                        entry.asked().competences().stream()
                                .map(JudgementForm::score)
                                .toList(),
                        Arrays.stream(Mark.values()).map(JudgementForm::shown).toList(),
                        List.of("conditions", "strong", "stronger", "outcome", "awarded", "spent"))
                .flatMap(List::stream)
                .toList();
    }

    /** The name of the field of a competence. */
    static String score(Competence competence) {
        return "score" + competence.code();
    }

    /** The name of the field of a mark. */
    static String shown(Mark mark) {
        return "shown" + mark.name();
    }

    /** What was stated. */
    record Stated(Judgement judgement, Minutes spent) {}

    static Read<Stated> read(Typed typed, EntryOnFile entry, LocalDate today) {
        var reading = new Reading(NAME, today);
        var scores = scores(typed, entry);
        if (scores.size() < entry.asked().competences().size()) {
            reading.problem("scores", "choice");
        }
        var marks = marks(typed);
        if (marks.size() < Mark.values().length) {
            reading.problem("shownMarks", "choice");
        }
        var conditions = typed.all("conditions").stream()
                .filter(CONDITIONS::contains)
                .distinct()
                .map(Condition::valueOf)
                .toList();
        var strong = typed.prose(reading, "strong", true);
        var stronger = typed.prose(reading, "stronger", true);
        var outcome = reading.choice("outcome", typed.at("outcome"), OUTCOMES).map(Outcome::valueOf);
        var points = outcome.filter(Outcome.PARTLY::equals).isPresent()
                ? reading.whole(
                                "awarded",
                                typed.at("awarded").strip(),
                                entry.asked().points())
                        .orElse(0)
                : outcome.filter(Outcome.AWARDED::equals).isPresent()
                        ? entry.asked().points()
                        : 0;
        var spent = reading.whole("spent", typed.at("spent").strip(), LONGEST);
        return reading.end(() -> new Stated(
                new Judgement(
                        scores,
                        marks,
                        conditions,
                        strong.orElseThrow(),
                        stronger.orElseThrow(),
                        new Verdict(outcome.orElseThrow(), points)),
                new Minutes(spent.orElseThrow())));
    }

    /** What was scored; the field of a competence is named after its code, whatever the standard is. */
    private static List<Judgement.Score> scores(Typed typed, EntryOnFile entry) {
        return entry.asked().competences().stream()
                .filter(competence -> SCORES.contains(typed.at(score(competence))))
                .map(competence -> new Judgement.Score(competence, Integer.parseInt(typed.at(score(competence)))))
                .toList();
    }

    private static List<Judgement.Shown> marks(Typed typed) {
        return Arrays.stream(Mark.values())
                .filter(mark -> DEGREES.contains(typed.at(shown(mark))))
                .map(mark -> new Judgement.Shown(mark, Judgement.Degree.valueOf(typed.at(shown(mark)))))
                .toList();
    }
}
