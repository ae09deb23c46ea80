package nl.schoolleidersregister.portfolio;

import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Text;

/**
 * An example of an entry, rewritten so that nobody can be recognised in it, with what became of it.
 *
 * @param title one line
 * @param competences in the order of their codes
 * @param asked whole PE
 * @param awarded whole PE; 0 where it was declined
 * @param question the learning question in other words
 * @param text what was done and what came of it, in other words
 * @param why what assessors found of the work
 */
public record EntryExample(
        String title,
        Form form,
        List<Competence> competences,
        int asked,
        int awarded,
        Outcome outcome,
        String question,
        String text,
        String why) {

    /** Longest text, in characters. */
    public static final int LONGEST = 2_000;

    public EntryExample {
        competences = competences.stream()
                .distinct()
                .sorted(Comparator.comparing(Competence::code))
                .toList();
        var words = Text.isLine(title)
                && Text.isProse(question, LONGEST)
                && Text.isProse(text, LONGEST)
                && Text.isProse(why, LONGEST);
        if (!words || competences.isEmpty() || outcome == Outcome.SUPPLEMENT) {
            throw new IllegalArgumentException("No example: " + form + " " + outcome);
        }
    }

    /** All of it in words. */
    public String words() {
        return String.join(" ", title, question, text);
    }
}
