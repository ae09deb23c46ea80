package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.MappedCompetence;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.shared.Text;

/**
 * A professional standard as typed.
 *
 * @param standardId its name
 * @param standardCompetences a competence a line: code, blank, name
 * @param standardForms a form of learning a line, see {@link FormLines}
 * @param standardMapping an earlier competence a line: code, colon, the codes that it is divided over; may be empty
 */
public record StandardForm(
        String standardId, String standardCompetences, String standardForms, String standardMapping) {

    /** Name of the form on the page. */
    static final String NAME = "standard";

    private static final Pattern COMPETENCE = Pattern.compile("([A-Za-z0-9.-]{1,20})\\s+(\\S.{0,180})");
    private static final Pattern MAPPED =
            Pattern.compile("([A-Za-z0-9.-]{1,20})\\s*:((?:\\s+[A-Za-z0-9.-]{1,20}){1,20})");
    private static final int MOST_LINES = 100;

    /** The form before anything is typed: the forms of learning are those there are now. */
    static StandardForm begun(List<LearningForm> forms) {
        return new StandardForm("", "", FormLines.typed(forms), "");
    }

    public StandardForm {
        standardId = Reading.typed(standardId);
        standardCompetences = Reading.typed(standardCompetences);
        standardForms = Reading.typed(standardForms);
        standardMapping = Reading.typed(standardMapping);
    }

    /** The values of a form that is right. */
    record Stated(StandardId id, StandardText text) {}

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var id = reading.line("standardId", standardId);
        if (standardCompetences.isEmpty()) {
            reading.problem("standardCompetences", "missing");
        }
        var competences = lines(reading, "standardCompetences", standardCompetences, COMPETENCE);
        var forms = forms(reading);
        var mapping = lines(reading, "standardMapping", standardMapping, MAPPED);
        return reading.end(() -> new Stated(
                new StandardId(id.orElseThrow()),
                new StandardText(
                        competences.stream().map(StandardForm::competence).toList(),
                        mapping.stream().map(StandardForm::mapped).toList(),
                        forms)));
    }

    private List<LearningForm> forms(Reading reading) {
        if (standardForms.isEmpty()) {
            reading.problem("standardForms", "missing");
        }
        List<LearningForm> read = new ArrayList<>();
        for (var line : nonEmpty(standardForms).limit(MOST_LINES).toList()) {
            var form = Optional.of(line).filter(Text::isLine).flatMap(FormLines::read);
            if (form.isEmpty()
                    || read.stream()
                            .anyMatch(one -> one.form().equals(form.get().form()))) {
                reading.problem("standardForms", form.isEmpty() ? "line-form" : "line-twice", line);
                return List.of();
            }
            read.add(form.get());
        }
        if (nonEmpty(standardForms).count() > MOST_LINES) {
            reading.problem("standardForms", "lines", MOST_LINES);
        }
        return read;
    }

    private static Stream<String> nonEmpty(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Tells the first line that makes no sense, or that gives a code for the second time. */
    private static List<Matcher> lines(Reading reading, String field, String typed, Pattern shape) {
        var lines = nonEmpty(typed).toList();
        List<Matcher> read = new ArrayList<>();
        for (var line : lines.stream().limit(MOST_LINES).toList()) {
            var matcher = shape.matcher(line);
            var fits = matcher.matches() && Text.isLine(line);
            if (!fits || read.stream().anyMatch(other -> other.group(1).equals(matcher.group(1)))) {
                reading.problem(field, fits ? "line-twice" : "line-form", line);
                return List.of();
            }
            read.add(matcher);
        }
        if (lines.size() > MOST_LINES) {
            reading.problem(field, "lines", MOST_LINES);
        }
        return read;
    }

    private static NamedCompetence competence(Matcher line) {
        return new NamedCompetence(new Competence(line.group(1)), line.group(2).strip());
    }

    private static MappedCompetence mapped(Matcher line) {
        var to = Stream.of(line.group(2).strip().split("\\s+"))
                .distinct()
                .map(Competence::new)
                .toList();
        return new MappedCompetence(new Competence(line.group(1)), to);
    }
}
