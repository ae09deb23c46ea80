package nl.schoolleidersregister.regulation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.regulation.AdoptedStandard;
import nl.schoolleidersregister.regulation.RegulationCommand.AdoptRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import nl.schoolleidersregister.regulation.RulesOnFile;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings in the documents that the register begins with, before anybody can ask for a page: the first standard and the
 * first regulation adopted, the next regulation as a draft. All of them come in together or not at all, and only into a
 * register that has no regulation.
 */
@Component
class FirstRegulations implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRegulations.class);
    private static final Actor REGISTER = new Actor(new UUID(0, 0), Role.REGISTER);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CommandDesk desk;
    private final Regulations regulations;
    private final Feed feed;
    private final LogReader log;
    private final Clock clock;

    FirstRegulations(CommandDesk desk, Regulations regulations, Feed feed, LogReader log, Clock clock) {
        this.desk = desk;
        this.regulations = regulations;
        this.feed = feed;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (regulations.shelf().adopted().isEmpty() && !feed.await(broughtIn(), PATIENCE)) {
            LOG.warn("The views do not show the first regulation after {}: until then nothing is evaluated", PATIENCE);
        }
    }

    /** They may be in the log already while the views, being made again, do not show it yet. */
    private Position broughtIn() {
        try {
            var claim = RegulationOffice.decision(
                    1, FirstDocuments.vo2026().regulation().id());
            return desk.send(orders(), Ask.PLAIN.claiming(List.of(claim)))
                    .map(Recorded::position)
                    .orElseThrow();
        } catch (RuleViolated _) {
            return log.settled();
        }
    }

    private List<Command> orders() {
        var origin = new Origin(REGISTER, Instant.now(clock));
        var orders = new ArrayList<Command>();
        var standards = new ArrayList<AdoptedStandard>();
        FirstDocuments.standards().forEach((id, text) -> {
            orders.add(new DraftStandard(id, origin, text));
            orders.add(new AdoptStandard(id, origin));
            standards.add(new AdoptedStandard(id, text.codes()));
        });
        var first = FirstDocuments.vo2026();
        Stream.of(FirstDocuments.vo2028(), first)
                .map(document -> draft(document, origin))
                .forEach(orders::add);
        var none = new RulesOnFile(List.of(), standards);
        orders.add(new AdoptRegulation(first.regulation().id(), origin, first.hash(), first.regulation(), none));
        return orders;
    }

    private static Command draft(RegulationDocument document, Origin origin) {
        return new DraftRegulation(document.regulation().id(), origin, document.text());
    }
}
