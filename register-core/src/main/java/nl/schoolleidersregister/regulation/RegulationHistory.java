package nl.schoolleidersregister.regulation;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.regulation.RegulationCommand.AdoptRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RedraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RepealRegulation;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationAdopted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationDrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRedrafted;
import nl.schoolleidersregister.regulation.RegulationEvent.RegulationRepealed;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one regulation, from its first draft until it is repealed. */
public final class RegulationHistory extends Stream<RegulationEvent> {

    private static final String TYPE = "regulation:";

    private Stage stage = Stage.NEW;

    /** Of the last text; null until there is one. */
    private @Nullable DocumentHash last;

    /** A regulation's stream by its id. */
    public RegulationHistory(String id) {
        super(id);
    }

    /** Id of a regulation's stream. */
    public static String streamOf(RegulationId id) {
        return TYPE + id.value();
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order. */
    public void decide(RegulationCommand command) {
        switch (command) {
            case DraftRegulation order -> draft(order);
            case RedraftRegulation order -> redraft(order);
            case AdoptRegulation order -> adopt(order);
            case RepealRegulation order -> repeal(order);
        }
    }

    private void draft(DraftRegulation order) {
        Rule.check(
                new RegulationNameFits(order.regulation()),
                new RegulationIsNew(order.regulation(), stage != Stage.NEW));
        record(new RegulationDrafted(
                order.document().hash(), order.document(), order.origin().at()));
    }

    private void redraft(RedraftRegulation order) {
        Rule.check(new RegulationIsDraft(stage), new DraftKeepsItsName(order.regulation(), order.named()));
        var hash = order.document().hash();
        if (!hash.equals(last)) {
            record(new RegulationRedrafted(
                    hash, order.document(), order.origin().at()));
        }
    }

    private void adopt(AdoptRegulation order) {
        Rule.check(new RegulationIsDraft(stage));
        Rule.check(new DocumentIsTheLast(order.seen(), requireNonNull(last)));
        var says = order.says();
        var others = order.others();
        var inForceFrom = says.inForceFrom();
        Rule.check(
                new InForceLiesAhead(inForceFrom, order.origin().today(), others.hasNone()),
                new InForceDayIsFree(inForceFrom, others.hasDay(inForceFrom)));
        checkStandard(says, others);
        record(new RegulationAdopted(
                order.seen(),
                says.standard(),
                inForceFrom,
                says.runningCycles(),
                order.origin().at()));
    }

    private static void checkStandard(Regulation says, RulesOnFile others) {
        var own = others.competencesOf(says.standard());
        Rule.check(new StandardIsAdopted(says.standard(), own.isPresent()));
        var mapping = new CompetenceMapping(says.mapping(), own.orElseThrow());
        Rule.check(
                new MappingCoversEarlierCompetences(mapping.missing(others.competencesBefore(says.inForceFrom()))),
                new MappingStaysInItsStandard(mapping.unknown()));
    }

    private void repeal(RepealRegulation order) {
        Rule.check(
                new RegulationIsAdopted(stage),
                new RepealLiesAhead(order.from(), order.origin().today()),
                new AnotherRegulationHolds(
                        order.from(), order.others().oneHoldsAlwaysFrom(order.from(), order.regulation())));
        record(new RegulationRepealed(
                order.from(), order.reason(), order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(RegulationEvent event) {
        switch (event) {
            case RegulationDrafted fact -> {
                stage = Stage.DRAFT;
                last = fact.hash();
            }
            case RegulationRedrafted fact -> last = fact.hash();
            case RegulationAdopted _ -> stage = Stage.ADOPTED;
            case RegulationRepealed _ -> stage = Stage.REPEALED;
        }
    }
}
