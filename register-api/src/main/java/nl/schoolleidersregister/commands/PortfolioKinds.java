package nl.schoolleidersregister.commands;

import static nl.schoolleidersregister.commands.StreamDesk.Life.BEGINS;
import static nl.schoolleidersregister.commands.StreamDesk.Life.CONTINUES;

import java.util.List;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.portfolio.EntryExampleCommand;
import nl.schoolleidersregister.portfolio.PortfolioEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand;
import nl.schoolleidersregister.portfolio.PortfolioShare;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand;
import nl.schoolleidersregister.portfolio.PublishedExample;

/** The kinds of streams about portfolios. */
final class PortfolioKinds {

    private PortfolioKinds() {}

    static List<Kind<?, ?>> all() {
        return List.of(
                new Kind<>(
                        PortfolioEntry.class,
                        PortfolioEntryCommand.class,
                        PortfolioEntry::new,
                        order -> PortfolioEntry.streamOf(order.dossier(), order.entry()),
                        order -> order instanceof PortfolioEntryCommand.HandIn ? BEGINS : CONTINUES,
                        PortfolioEntry::decide),
                new Kind<>(
                        PortfolioShare.class,
                        PortfolioShareCommand.class,
                        PortfolioShare::new,
                        order -> PortfolioShare.streamOf(order.dossier(), order.share()),
                        order -> order instanceof PortfolioShareCommand.ShareEntry ? BEGINS : CONTINUES,
                        PortfolioShare::decide),
                new Kind<>(
                        PublishedExample.class,
                        EntryExampleCommand.class,
                        PublishedExample::new,
                        order -> PublishedExample.streamOf(order.example()),
                        order -> order instanceof EntryExampleCommand.PublishEntryExample ? BEGINS : CONTINUES,
                        PublishedExample::decide));
    }
}
