package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.GuidedSession;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.SessionTitle;
import nl.schoolleidersregister.recognition.view.SessionOnFile;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Minutes;

/**
 * A meeting, as typed.
 *
 * @param guidedUnder the recognition
 * @param guidedPeople register numbers of who took part
 * @param guidedOn when
 * @param guidedHours how long
 * @param guidedTitle what it was about
 * @param competences the same, by code
 */
record SessionForm(
        String guidedUnder,
        String guidedPeople,
        String guidedOn,
        String guidedHours,
        String guidedTitle,
        List<String> competences) {

    /** Name of the form on the page. */
    static final String NAME = "session";

    SessionForm {
        guidedUnder = Reading.typed(guidedUnder);
        guidedPeople = Reading.typed(guidedPeople);
        guidedOn = Reading.typed(guidedOn);
        guidedHours = Reading.typed(guidedHours);
        guidedTitle = Reading.typed(guidedTitle);
        competences = competences == null ? List.of() : List.copyOf(competences);
    }

    /** What was stated. */
    record Stated(
            RecognitionId recognition,
            LocalDate day,
            Minutes minutes,
            SessionTitle title,
            List<Competence> competences,
            Group group) {

        GuidedSession session(SessionId id) {
            return new GuidedSession(id, day, minutes, title, competences, group.dossiers());
        }
    }

    /** A form for today; hours and competences are mostly those of the last time. */
    static SessionForm fresh(RecognitionId recognition, Optional<SessionOnFile> last, LocalDate today) {
        return new SessionForm(
                recognition.toString(),
                "",
                Days.typed(today),
                last.map(one -> Hours.typed(one.minutes().value())).orElse(""),
                "",
                last.map(one -> one.competences().stream().map(Competence::code).toList())
                        .orElse(List.of()));
    }

    /**
     * Reads it.
     *
     * @param recognitions that it can be under, by id
     * @param known competences of the standard in force, by code
     */
    Read<Stated> read(LocalDate today, List<String> recognitions, List<String> known, Group group) {
        var reading = new Reading(NAME, today);
        var under = reading.choice("guidedUnder", guidedUnder, recognitions);
        if (guidedPeople.isEmpty()) {
            reading.problem("guidedPeople", "missing");
        }
        group.problems()
                .forEach(one ->
                        reading.problem(one.field(), one.code(), one.args().toArray()));
        var day = reading.day("guidedOn", guidedOn);
        var minutes = reading.hours("guidedHours", guidedHours, Minutes.OF_A_DAY);
        var title = reading.line("guidedTitle", guidedTitle, SessionTitle.LONGEST);
        if (competences.isEmpty() || !known.containsAll(competences)) {
            reading.problem("competences", "choice");
        }
        return reading.end(() -> new Stated(
                new RecognitionId(UUID.fromString(under.orElseThrow())),
                day.orElseThrow(),
                new Minutes(minutes.orElseThrow()),
                new SessionTitle(title.orElseThrow()),
                competences.stream().distinct().map(Competence::new).toList(),
                group));
    }
}
