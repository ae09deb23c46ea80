package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.portfolio.Asked;
import nl.schoolleidersregister.portfolio.EntryScan;
import nl.schoolleidersregister.portfolio.EntryText;
import nl.schoolleidersregister.portfolio.EntryTitle;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Marks;
import nl.schoolleidersregister.portfolio.PortfolioTerms;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.Story;
import nl.schoolleidersregister.portfolio.TeamPart;
import nl.schoolleidersregister.portfolio.Yield;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.scan.view.SelfScanOnFile;
import org.jspecify.annotations.Nullable;

/** An entry as typed: the fields of the form, and what they say. */
final class EntryForm {

    static final String NAME = "entry";

    static final List<String> STEPS = names("step", Step.values());
    static final List<String> MARKS = names("mark", Mark.values());
    static final List<String> WHOSE = names("", Yield.Whose.values());
    static final List<String> FORESEEN = names("", Yield.Foreseen.values());
    static final List<String> WAYS = names("", Yield.Way.values());

    /** All fields, in the order of the page. */
    static final List<String> FIELDS = Stream.of(
                    List.of("entryTitle", "entryQuestion"),
                    STEPS,
                    MARKS,
                    List.of("entryLearning", "entryFrom", "entryUntil", "entryPoints", "entryAbout"),
                    List.of("yieldWhose", "yieldForeseen", "yieldWay", "entryTeam", "entryScan"))
            .flatMap(List::stream)
            .toList();

    /** What is told in words, but for the title. */
    static final List<String> PROSE = Stream.of(List.of("entryQuestion"), STEPS, MARKS)
            .flatMap(List::stream)
            .toList();

    private static final int QUESTION_WORDS = 300;

    private EntryForm() {}

    private static List<String> names(String before, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> before + value.name()).toList();
    }

    /**
     * What was stated.
     *
     * @param scan null for none
     */
    record Stated(EntryText text, Asked asked, @Nullable EntryScan scan) {}

    /**
     * Reads it.
     *
     * @param known competences of the standard, by code
     * @param teams what the leader did with others
     * @param scans the leader's own
     */
    static Read<Stated> read(
            Typed typed, LocalDate today, List<String> known, List<TeamOnFile> teams, List<SelfScanOnFile> scans) {
        var reading = new Reading(NAME, today);
        var title = reading.line("entryTitle", typed.at("entryTitle").strip(), EntryTitle.LONGEST);
        var question = reading.text("entryQuestion", typed.at("entryQuestion").strip(), QUESTION_WORDS);
        var steps = STEPS.stream().map(step -> typed.prose(reading, step, true)).toList();
        var marks =
                MARKS.stream().map(mark -> typed.prose(reading, mark, false)).toList();
        var asked = asked(typed, reading, known, teams);
        return reading.end(() -> new Stated(
                new EntryText(
                        new EntryTitle(title.orElseThrow()),
                        new LearningQuestion(question.orElseThrow()),
                        story(steps),
                        new Marks(at(marks, 0), at(marks, 1), at(marks, 2), at(marks, 3))),
                asked.orElseThrow(),
                scan(typed.at("entryScan"), scans)));
    }

    private static @Nullable EntryScan scan(String typed, List<SelfScanOnFile> scans) {
        return scans.stream()
                .filter(scan -> scan.id().toString().equals(typed))
                .findFirst()
                .map(scan -> new EntryScan(scan.edition(), scan.day(), scan.answers()))
                .orElse(null);
    }

    private static Story story(List<Optional<Prose>> steps) {
        return new Story(
                steps.get(0).orElseThrow(),
                steps.get(1).orElseThrow(),
                steps.get(2).orElseThrow(),
                steps.get(3).orElseThrow(),
                steps.get(4).orElseThrow());
    }

    private static @Nullable Prose at(List<Optional<Prose>> marks, int which) {
        return marks.get(which).orElse(null);
    }

    private static Optional<Asked> asked(Typed typed, Reading reading, List<String> known, List<TeamOnFile> teams) {
        var form = typed.at("entryLearning").strip();
        if (form.isEmpty()) {
            reading.problem("entryLearning", "choice");
        }
        var from = reading.pastDay("entryFrom", typed.at("entryFrom").strip());
        var until = reading.pastDay("entryUntil", typed.at("entryUntil").strip());
        var points = reading.whole("entryPoints", typed.at("entryPoints").strip(), PortfolioTerms.MOST);
        var about = typed.all("entryAbout");
        if (about.isEmpty() || !known.containsAll(about)) {
            reading.problem("entryAbout", "choice");
        }
        var whose = reading.choice("yieldWhose", typed.at("yieldWhose"), WHOSE);
        var foreseen = reading.choice("yieldForeseen", typed.at("yieldForeseen"), FORESEEN);
        var way = reading.choice("yieldWay", typed.at("yieldWay"), WAYS);
        return reading.part(() -> new Asked(
                new Form(form),
                from.orElseThrow(),
                until.orElseThrow(),
                points.orElseThrow(),
                about.stream().map(Competence::new).toList(),
                new Yield(
                        Yield.Whose.valueOf(whose.orElseThrow()),
                        Yield.Foreseen.valueOf(foreseen.orElseThrow()),
                        Yield.Way.valueOf(way.orElseThrow())),
                team(typed.at("entryTeam"), teams)));
    }

    private static @Nullable TeamPart team(String typed, List<TeamOnFile> teams) {
        return teams.stream()
                .filter(team -> team.id().toString().equals(typed))
                .findFirst()
                .map(team -> new TeamPart(team.recorder(), team.id()))
                .orElse(null);
    }
}
