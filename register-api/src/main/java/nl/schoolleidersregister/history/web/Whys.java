package nl.schoolleidersregister.history.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.parts.EntryLine;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.ShownFinding;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.history.view.Behind;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.history.view.Histories;
import nl.schoolleidersregister.history.web.Why.RuleLine;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.registration.Earned;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a number or a line of an evaluation to the rules that made it and the facts it rests on. */
@Component
class Whys {

    private static final String LOST = "evaluation.lost.";

    private final Pasts pasts;
    private final Histories histories;
    private final EntryTitles titles;
    private final Texts texts;

    Whys(Pasts pasts, Histories histories, EntryTitles titles, Texts texts) {
        this.pasts = pasts;
        this.histories = histories;
        this.titles = titles;
        this.texts = texts;
    }

    /** What was found, before it is told to somebody. */
    record Found(String title, Line standing, List<RuleLine> rules, List<LoggedEvent> facts) {

        Found {
            rules = List.copyOf(rules);
            facts = List.copyOf(facts);
        }
    }

    /**
     * The reasons for one thing by two clocks; nothing where nothing of the kind was known.
     *
     * @param what the code of a requirement's rule, or the id of an entry
     */
    Optional<Found> of(DossierId dossier, Clocks clocks, String what) {
        var past = pasts.of(pasts.history(dossier), clocks);
        var rule = Arrays.stream(FindingRule.values())
                .filter(one -> one.code().equals(what))
                .findFirst();
        var facts = histories.about(dossier, clocks.knownOn());
        return rule.isPresent()
                ? finding(rule.get(), past, facts)
                : id(what).flatMap(entry -> entry(entry, dossier, past, facts));
    }

    /** Only the canonical spelling, so that one thing has one address. */
    private static Optional<UUID> id(String what) {
        try {
            return Optional.of(UUID.fromString(what)).filter(id -> id.toString().equals(what));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<Found> finding(FindingRule rule, Past past, List<LoggedEvent> facts) {
        var shown = past.shown(Voice.FACTS, entry -> new Title(entry.id().value(), null));
        return Optional.ofNullable(shown)
                .flatMap(evaluation -> evaluation.findings().stream()
                        .filter(finding -> finding.code().equals(rule.code()))
                        .findFirst())
                .map(finding -> new Found(
                        texts.of("evaluation.rule." + rule.code(), List.of()),
                        finding.status(),
                        rules(finding),
                        new Behind(facts).finding(rule)));
    }

    private static List<RuleLine> rules(ShownFinding finding) {
        return Stream.concat(Stream.of(finding.status()), finding.why().stream())
                .map(line -> new RuleLine(finding.code(), finding.article(), line))
                .toList();
    }

    private Optional<Found> entry(UUID id, DossierId dossier, Past past, List<LoggedEvent> facts) {
        var behind = new Behind(facts).entry(id);
        return judged(id, past, behind).map(entry -> {
            var shown = past.shown(Voice.FACTS, titles.of(dossier));
            return new Found(
                    title(dossier, entry), standing(id, shown), shown == null ? List.of() : rules(id, shown), behind);
        });
    }

    /** What it is called; what has no name of its own is called by its form. */
    private String title(DossierId dossier, Entry entry) {
        var title = titles.of(dossier).apply(entry).text();
        return title.equals(entry.form().code())
                ? texts.known("evaluation.form." + title).orElse(title)
                : title;
    }

    /** The entry as it was evaluated, or as it was recorded where it counts in nothing any more. */
    private static Optional<Entry> judged(UUID id, Past past, List<LoggedEvent> behind) {
        return Optional.ofNullable(past.entry(id))
                .or(() -> behind.stream()
                        .flatMap(Whys::points)
                        .filter(points -> points.entry().value().equals(id))
                        .map(points -> new Earned(points, null).entry())
                        .findFirst());
    }

    private static Stream<PePoints> points(LoggedEvent fact) {
        return switch (fact.event()) {
            case PePointsEarned earned -> Stream.of(earned.points());
            case PePointsRefused refused -> Stream.of(refused.points());
            default -> Stream.empty();
        };
    }

    private static Optional<EntryLine> in(List<EntryLine> lines, UUID id) {
        return lines.stream().filter(line -> line.id().equals(id.toString())).findFirst();
    }

    private static Line standing(UUID id, @Nullable ShownEvaluation shown) {
        return Optional.ofNullable(shown)
                .flatMap(evaluation -> in(evaluation.entries(), id))
                .map(line -> new Line("why.entry.counts", List.of(line.counted(), line.hours())))
                .orElse(new Line("why.entry.gone", List.of()));
    }

    private static List<RuleLine> rules(UUID id, ShownEvaluation shown) {
        var rules = new ArrayList<RuleLine>();
        in(shown.entries(), id).ifPresent(line -> {
            rules.add(sum("points.total", "why.counts.total", line, shown));
            line.notes().forEach(note -> rules.add(rule(note)));
        });
        in(shown.validated(), id).ifPresent(line -> {
            rules.add(sum("points.validated", "why.counts.validated", line, shown));
            line.notes().stream()
                    .filter(note -> note.key().equals("evaluation.in-between"))
                    .forEach(note -> rules.add(rule(note)));
        });
        return rules;
    }

    private static RuleLine sum(String code, String text, EntryLine line, ShownEvaluation shown) {
        var article = shown.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(ShownFinding::article)
                .findFirst()
                .orElseThrow();
        return new RuleLine(code, article, new Line(text, List.of(line.counted())));
    }

    /** The note of a line, with the code of its rule; its article is one of its values. */
    private static RuleLine rule(Line note) {
        if (note.key().startsWith(LOST)) {
            return new RuleLine(
                    note.key().substring(LOST.length()), note.args().get(1).toString(), note);
        }
        return note.key().equals("evaluation.in-between")
                ? new RuleLine("points.in-between", note.args().get(1).toString(), note)
                : new RuleLine("form.whole", note.args().getFirst().toString(), note);
    }
}
