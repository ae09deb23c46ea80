package nl.schoolleidersregister.commands;

import static nl.schoolleidersregister.commands.StreamDesk.Life.BEGINS;
import static nl.schoolleidersregister.commands.StreamDesk.Life.CONTINUES;
import static nl.schoolleidersregister.commands.StreamDesk.Life.EITHER;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.StreamDesk.Kind;
import nl.schoolleidersregister.portfolio.EntryExampleCommand;
import nl.schoolleidersregister.portfolio.PortfolioEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand;
import nl.schoolleidersregister.portfolio.PortfolioShare;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand;
import nl.schoolleidersregister.portfolio.PublishedExample;
import nl.schoolleidersregister.quality.Calibration;
import nl.schoolleidersregister.quality.CalibrationCommand;
import nl.schoolleidersregister.quality.RemarkedWork;
import nl.schoolleidersregister.quality.RemarkingCommand;
import nl.schoolleidersregister.scan.SelfScan;
import nl.schoolleidersregister.scan.SelfScanCommand;

/** Streams of what leaders write about their learning, and of how well it is judged. */
final class JudgedStreams {

    private JudgedStreams() {}

    /** Every kind of those, once. */
    static List<Kind<?, ?>> all() {
        return Stream.of(written(), judged()).flatMap(List::stream).toList();
    }

    private static List<Kind<?, ?>> written() {
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
                        PublishedExample::decide),
                new Kind<>(
                        SelfScan.class,
                        SelfScanCommand.class,
                        SelfScan::new,
                        order -> SelfScan.streamOf(order.dossier(), order.scan()),
                        order -> order instanceof SelfScanCommand.KeepSelfScan ? BEGINS : CONTINUES,
                        SelfScan::decide));
    }

    private static List<Kind<?, ?>> judged() {
        return List.of(
                new Kind<>(
                        RemarkedWork.class,
                        RemarkingCommand.class,
                        RemarkedWork::new,
                        order -> RemarkedWork.streamOf(order.dossier(), order.remarking()),
                        order -> order instanceof RemarkingCommand.DrawRemarking ? EITHER : CONTINUES,
                        RemarkedWork::decide),
                new Kind<>(
                        Calibration.class,
                        CalibrationCommand.class,
                        Calibration::new,
                        order -> Calibration.streamOf(order.about()),
                        order -> order instanceof CalibrationCommand.MakeCalibrationSet ? EITHER : CONTINUES,
                        Calibration::decide));
    }
}
