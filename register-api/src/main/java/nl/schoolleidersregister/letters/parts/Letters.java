package nl.schoolleidersregister.letters.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.activity.parts.ActivityTitles;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.evaluation.parts.ShownJudgement;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.DecidedBy;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.parts.LegalTerms;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.LogPosition;
import org.springframework.stereotype.Component;

/** Makes letters from the facts of a dossier; none is stored, so none can differ from what was decided. */
@Component
public class Letters {

    private final LogReader log;
    private final Grounds grounds;
    private final ActivityTitles titles;

    Letters(LogReader log, Grounds grounds, ActivityTitles titles) {
        this.log = log;
        this.grounds = grounds;
        this.titles = titles;
    }

    /** A letter in a list. */
    public record Summary(UUID id, LocalDate on, Line subject, Line outcome) {}

    /** All letters about a dossier, the latest first. */
    public List<Summary> of(DossierId dossier) {
        var trail = trail(dossier);
        return trail.facts().reversed().stream()
                .flatMap(logged -> Essences.of(logged.event(), trail).stream().map(what -> summary(logged, what)))
                .toList();
    }

    /** The letter that a decision went with; nothing when the dossier has no such decision. */
    public Optional<Summary> of(DossierId dossier, DecisionId decision) {
        var trail = trail(dossier);
        return trail.facts().stream()
                .flatMap(logged -> Essences.of(logged.event(), trail).stream()
                        .filter(what ->
                                what.decision() != null && what.decision().id().equals(decision))
                        .map(what -> summary(logged, what)))
                .findFirst();
    }

    private static Summary summary(LoggedEvent logged, Essence what) {
        return new Summary(
                logged.id(),
                Trail.dayOf(logged),
                new Line("letter." + what.kind() + ".subject", what.args()),
                new Line("letter." + what.kind(), what.args()));
    }

    /** One letter; nothing when the dossier has no such decision. */
    public Optional<Letter> find(DossierId dossier, UUID id) {
        var trail = trail(dossier);
        return trail.facts().stream()
                .filter(logged -> logged.id().equals(id))
                .flatMap(logged ->
                        Essences.of(logged.event(), trail).stream().map(what -> letter(dossier, logged, what)))
                .findFirst();
    }

    /** Whether a letter goes with this fact. */
    public static boolean isAbout(Event event) {
        return Essences.of(event, new Trail(List.of())).isPresent();
    }

    private Trail trail(DossierId dossier) {
        var stream = Registration.streamOf(dossier);
        return new Trail(log.about(dossier.subject().value()).stream()
                .filter(logged -> logged.stream().equals(stream))
                .toList());
    }

    private Letter letter(DossierId dossier, LoggedEvent logged, Essence what) {
        var rules = grounds.rules();
        var on = Trail.dayOf(logged);
        var judged = what.judged();
        var decision = what.decision();
        return new Letter(
                logged.id(),
                on,
                what.kind(),
                what.args(),
                what.more(),
                what.reason() == null
                        ? null
                        : what.reason().known().map(reason -> reason.text()).orElse(null),
                judged == null
                        ? null
                        : ShownJudgement.of(judged.evaluation(), judged.on(), rules, titles.judged(dossier)),
                decision != null && decision.by() == DecidedBy.MACHINE,
                LegalTerms.objectionBy(on, rules),
                judged == null ? inForceOn(on, rules) : judged.regulation(),
                decision == null ? logged.position() : position(decision.position()));
    }

    private static RegulationReference inForceOn(LocalDate day, Rulebook rules) {
        return rules.inForceOn(day).reference();
    }

    private static Position position(LogPosition at) {
        return new Position(at.era(), at.tx(), at.index());
    }
}
