package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.NextCycle;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;

/** Evaluates a registration on a day. */
final class Judging {

    private static final Set<Basis> SEEN_BY_OTHERS = EnumSet.of(Basis.VALIDATED, Basis.IN_BETWEEN);
    private static final Set<FindingRule> POINTS =
            EnumSet.of(FindingRule.POINTS_TOTAL, FindingRule.POINTS_VALIDATED, FindingRule.BREADTH);

    private final Live live;
    private final Rulebook rules;
    private final LocalDate today;

    Judging(Live live, Rulebook rules, LocalDate today) {
        this.live = live;
        this.rules = rules;
        this.today = today;
    }

    Facts facts() {
        return live.career().facts(live.earned()).orElseThrow();
    }

    /** The running cycle. */
    Judged cycle() {
        return judged(facts(), live.career().lookedAt(today));
    }

    /** The cycle that the missing part belongs to. */
    Judged missingPart() {
        return judged(live.career().missingPartFacts(live.earned()).orElseThrow(), today);
    }

    /** Whether the missing part has come: points and breadth; work was looked at when the decision was taken. */
    static boolean pointsAreMet(Evaluation evaluation) {
        return POINTS.stream().allMatch(rule -> evaluation.finding(rule).isMet());
    }

    private Judged judged(Facts facts, LocalDate on) {
        var evaluation = rules.evaluate(facts, on);
        return new Judged(evaluation, rules.named(evaluation.regulation()).reference(), on);
    }

    /**
     * Whether everything that counts was confirmed by others (art. D6): every counted entry seen by a provider or a
     * guide, enough work that employers confirmed, nothing lowered by an absence that only the person knows of, and no
     * measure, suspension or removal in sight.
     */
    boolean isStraightThrough(Judged judged) {
        return byHand(judged).isEmpty();
    }

    /** What keeps a machine from saying yes. */
    Set<ByHand> byHand(Judged judged) {
        var standing = live.career().standing();
        var eligible = judged.evaluation().verdict() == Verdict.ELIGIBLE;
        var why = EnumSet.noneOf(ByHand.class);
        note(why, ByHand.FINDING_NOT_MET, !eligible);
        note(why, ByHand.MEASURE_RUNS, !standing.measures().isEmpty());
        note(why, ByHand.SUSPENDED, standing.suspension() != null);
        note(why, ByHand.REMOVAL_PROPOSED, standing.of(ProposalKind.STRIKE_OFF) != null);
        note(
                why,
                ByHand.ENTRY_SEEN_BY_NOBODY,
                countedEntries(judged.evaluation()).anyMatch(entry -> !SEEN_BY_OTHERS.contains(entry.basis())));
        note(why, ByHand.LEANS_ON_OWN_WORD, eligible && !isEnoughWithoutOwnWord(judged.on()));
        return why;
    }

    private static void note(Set<ByHand> why, ByHand one, boolean holds) {
        if (holds) {
            why.add(one);
        }
    }

    private boolean isEnoughWithoutOwnWord(LocalDate on) {
        return judged(confirmedFacts(), on).evaluation().verdict() == Verdict.ELIGIBLE;
    }

    private Facts confirmedFacts() {
        var facts = facts();
        return new Facts(
                facts.cycle(),
                facts.extensions(),
                facts.entries(),
                live.career().work().confirmedEmployments(),
                List.of(),
                facts.pauses(),
                facts.valuedBy());
    }

    private java.util.stream.Stream<Entry> countedEntries(Evaluation evaluation) {
        var counted = countedIds(evaluation);
        return facts().entries().stream()
                .filter(entry -> counted.contains(entry.id().value()));
    }

    private static Set<String> countedIds(Evaluation evaluation) {
        return evaluation.entries().stream()
                .filter(result -> result.counted() > 0)
                .map(EntryResult::id)
                .map(nl.schoolleidersregister.evaluation.EntryId::value)
                .collect(toSet());
    }

    /** The credits that count in an evaluation, and that did in no decision before. */
    List<CreditId> counted(Evaluation evaluation) {
        var ids = countedIds(evaluation);
        return live.earned().stream()
                .filter(one -> one.usedBy() == null)
                .map(Earned::points)
                .filter(points -> ids.contains(points.entry().toString()))
                .map(PePoints::credit)
                .toList();
    }

    /** The regulation that the next cycle begins under. */
    Rulebook.Adopted nextRules(Evaluation evaluation) {
        return rules.inForceOn(evaluation.dueDate());
    }

    Period nextCycle(Evaluation evaluation) {
        return NextCycle.after(evaluation, nextRules(evaluation).regulation());
    }

    /** What goes on to the next cycle (art. B13), as points of their own. */
    Optional<PePoints> carriedOver(Judged judged, DecisionId decision) {
        var id = new nl.schoolleidersregister.evaluation.EntryId(decision.toString());
        return NextCycle.carriedOver(facts(), judged.evaluation(), regulation(judged), id)
                .map(entry -> carried(entry, decision.value()));
    }

    private static PePoints carried(Entry entry, UUID id) {
        return new PePoints(
                new CreditId(id),
                new EntryId(id),
                entry.basis(),
                entry.form(),
                new Minutes(Math.toIntExact(entry.minutes())),
                entry.date(),
                entry.date(),
                null,
                entry.competences());
    }

    Regulation regulation(Judged judged) {
        return rules.named(judged.regulation().id()).regulation();
    }

    /** The regulation of the running cycle's first day. */
    Regulation atStart() {
        var cycle = requireNonNull(live.career().cycles().running());
        return rules.inForceOn(cycle.period().from()).regulation();
    }
}
