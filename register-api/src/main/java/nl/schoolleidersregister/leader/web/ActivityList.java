package nl.schoolleidersregister.leader.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.evaluation.parts.EntryLine;
import nl.schoolleidersregister.pages.Formats;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.recognition.view.GuidedOnFile;
import nl.schoolleidersregister.recognition.view.GuidedSessions;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that a leader did to learn as one list, the latest first: what it is, how it stands and why. */
@Component
class ActivityList {

    private static final String HERE = "/mijn-register/activiteiten/";

    private final Visitor visitor;
    private final Activities activities;
    private final GuidedSessions meetings;
    private final Choices choices;
    private final Teams teams;
    private final Texts texts;
    private final Formats formats;

    ActivityList(
            Visitor visitor,
            Activities activities,
            GuidedSessions meetings,
            Choices choices,
            Teams teams,
            Texts texts,
            Formats formats) {
        this.visitor = visitor;
        this.activities = activities;
        this.meetings = meetings;
        this.choices = choices;
        this.teams = teams;
        this.texts = texts;
        this.formats = formats;
    }

    /** What somebody does in the list. */
    enum Kind {
        CLAIM,
        GUIDED,
        CHOICE,
        TEAM
    }

    /**
     * One of them.
     *
     * @param id an anchor on the page
     * @param day last day of it
     * @param href its own page; null where this line is all there is
     * @param status how it stands and why
     * @param waits whether the leader has something to do
     * @param counted points in the total; null when no evaluation knows it
     */
    record Line(
            UUID id,
            LocalDate day,
            Kind kind,
            String title,
            @Nullable String href,
            String status,
            boolean waits,
            @Nullable BigDecimal counted) {}

    /**
     * All of them.
     *
     * @param counted what each brings, by the address of it
     */
    List<Line> of(DossierId dossier, Map<String, EntryLine> counted) {
        var together = teams.with(dossier);
        return Stream.of(
                        activities.of(dossier).stream().map(one -> claim(one, counted)),
                        meetings.with(dossier).stream().map(one -> guided(one, counted)),
                        choices.of(dossier).stream().map(one -> choice(one, together, counted)),
                        together.stream().flatMap(one -> team(one, dossier).stream()))
                .flatMap(lines -> lines)
                .sorted(comparing(Line::day).reversed().thenComparing(Line::title))
                .toList();
    }

    private Line claim(ActivityOnFile activity, Map<String, EntryLine> counted) {
        var href = HERE + activity.id();
        var days = activity.days();
        var alike = days.stream().map(ActivityOnFile.Day::state).distinct().count() == 1;
        var status = alike
                ? text("activity.state." + days.getFirst().state())
                : days.stream()
                        .map(day -> formats.day(day.day()) + ": " + text("activity.state." + day.state()))
                        .collect(joining(" · "));
        var last = days.stream().map(ActivityOnFile.Day::day).max(LocalDate::compareTo);
        return new Line(
                activity.id().value(),
                last.orElseThrow(),
                Kind.CLAIM,
                activity.programme().terms().title().value(),
                href,
                status,
                false,
                points(counted, href));
    }

    private Line guided(GuidedOnFile meeting, Map<String, EntryLine> counted) {
        var line = text(
                "guided.line",
                meeting.day(),
                text("evaluation.form." + meeting.kind().form()),
                Optional.ofNullable(meeting.guide()).orElse("–"));
        var why = switch (meeting.state()) {
            case REFUSED -> ". " + text("guided.refused", text("session.refused." + meeting.rule()));
            case WITHDRAWN -> ". " + text("guided.withdrawn", text("word.SessionError." + meeting.why()));
            default -> "";
        };
        return new Line(
                meeting.session().value(),
                meeting.day(),
                Kind.GUIDED,
                meeting.title(),
                null,
                line + why,
                false,
                points(counted, meeting.href()));
    }

    private Line choice(ChoiceOnFile choice, List<TeamOnFile> together, Map<String, EntryLine> counted) {
        var href = HERE + "eigen-keuze/" + choice.id();
        var inTeam = together.stream()
                .anyMatch(team ->
                        team.parts().stream().anyMatch(part -> choice.id().equals(part.choice())));
        var question = choice.question();
        var status = choice.waitsForLeader() && question != null
                ? text("choice.why.ASKED", formats.day(question.answerBy()))
                : text(
                        "choice.why." + choice.state(),
                        formats.day(choice.changedAt()),
                        formats.day(choice.decideBy(visitor.today())));
        return new Line(
                choice.id().value(),
                choice.lastDay(),
                inTeam ? Kind.TEAM : Kind.CHOICE,
                choice.name(),
                href,
                choice.reason() == null ? status : status + " " + choice.reason(),
                choice.waitsForLeader(),
                points(counted, href));
    }

    /** What somebody confirmed stands there as the own part already. */
    private Optional<Line> team(TeamOnFile team, DossierId dossier) {
        var mine = team.partOf(dossier).orElseThrow();
        if (mine.choice() != null) {
            return Optional.empty();
        }
        var status = text(team.withdrawnAt() == null ? "activities.team." + mine.state() : "activities.team.withdrawn");
        return Optional.of(new Line(
                team.id().value(),
                team.lastDay(),
                Kind.TEAM,
                team.name(),
                HERE + "team/" + team.id(),
                status,
                team.waitsFor(dossier),
                null));
    }

    private static @Nullable BigDecimal points(Map<String, EntryLine> counted, @Nullable String href) {
        var line = href == null ? null : counted.get(href);
        return line == null ? null : line.counted();
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
