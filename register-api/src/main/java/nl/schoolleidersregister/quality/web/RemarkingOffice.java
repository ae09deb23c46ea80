package nl.schoolleidersregister.quality.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Work;
import nl.schoolleidersregister.assignment.parts.Pools;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.view.SeatOnFile;
import nl.schoolleidersregister.quality.AgainMarks;
import nl.schoolleidersregister.quality.DrawnBy;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.JudgedWork;
import nl.schoolleidersregister.quality.Marking;
import nl.schoolleidersregister.quality.Markings;
import nl.schoolleidersregister.quality.Remarking;
import nl.schoolleidersregister.quality.RemarkingCommand.DeclineRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.DrawRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.MarkAgain;
import nl.schoolleidersregister.quality.RemarkingCommand.TakeRemarkingBack;
import nl.schoolleidersregister.quality.RemarkingDraw;
import nl.schoolleidersregister.quality.RemarkingId;
import nl.schoolleidersregister.quality.Rubric;
import nl.schoolleidersregister.quality.view.JudgingMarks;
import nl.schoolleidersregister.quality.view.MarkOnFile;
import nl.schoolleidersregister.quality.view.RemarkingOnFile;
import nl.schoolleidersregister.quality.view.RemarkingOnFile.State;
import nl.schoolleidersregister.quality.view.Remarkings;
import nl.schoolleidersregister.recognition.RecognitionCommand.DeclareTie;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Draws old work to be judged again, and brings the orders about it. */
@Component
class RemarkingOffice {

    /** Work of so many years back can come up. */
    private static final int YEARS_BACK = 3;

    private final CommandDesk desk;
    private final JudgingMarks marks;
    private final Remarkings remarkings;
    private final PortfolioEntries entries;
    private final Pools pools;
    private final Shown shown;

    RemarkingOffice(
            CommandDesk desk,
            JudgingMarks marks,
            Remarkings remarkings,
            PortfolioEntries entries,
            Pools pools,
            Shown shown) {
        this.desk = desk;
        this.marks = marks;
        this.remarkings = remarkings;
        this.entries = entries;
        this.pools = pools;
        this.shown = shown;
    }

    /** The seed of a half-year: known before anybody draws, so nobody picks. */
    static String seed(HalfYear halfYear) {
        return "herbeoordeling-" + halfYear;
    }

    /**
     * Draws, and gives what came up to assessors.
     *
     * @return how much came up
     */
    int draw(Origin origin, int size, Ask ask) {
        var halfYear = HalfYear.of(origin.today());
        var seed = seed(halfYear);
        var before = remarkings.of(halfYear);
        var drawn = new RemarkingDraw(seed, size)
                .among(population(origin.today(), before), halfYear, work -> free(work, origin.today(), before));
        var orders = new ArrayList<Command>();
        for (var one : drawn) {
            orders.add(order(one, origin, before, new DrawnBy(halfYear, seed, size, orders.size() + 1)));
        }
        if (!orders.isEmpty()) {
            desk.send(orders, ask).ifPresent(shown::await);
        }
        return orders.size();
    }

    /** Entries as they were judged last, but what is judged again in this half-year already. */
    private Markings population(LocalDate today, List<RemarkingOnFile> before) {
        var taken = before.stream()
                .filter(one -> one.state() == State.WAITS || one.state() == State.MARKED)
                .map(one -> one.entry().value())
                .collect(toUnmodifiableSet());
        var all = marks.ofWorkMarkedSince(today.minusYears(YEARS_BACK)).stream()
                .filter(one -> one.rubric() == Rubric.PORTFOLIO)
                .map(MarkOnFile::marking)
                .filter(one -> !taken.contains(one.work().value()))
                .toList();
        Map<UUID, Integer> last =
                all.stream().map(Marking::work).collect(toMap(JudgedWork::value, JudgedWork::round, Math::max));
        return new Markings(all.stream()
                .filter(one -> Integer.valueOf(one.work().round())
                        .equals(last.get(one.work().value())))
                .toList());
    }

    private Set<RecognitionId> free(JudgedWork work, LocalDate today, List<RemarkingOnFile> before) {
        return entries.find(new PortfolioEntryId(work.value()))
                .filter(entry -> entry.text() != null)
                .map(entry -> free(entry, today, before))
                .orElse(Set.of());
    }

    private Set<RecognitionId> free(EntryOnFile entry, LocalDate today, List<RemarkingOnFile> before) {
        var pool = pools.of(entry.dossier(), today);
        var asked =
                new Work(entry.id().value(), Set.copyOf(entry.asked().competences()), readers(entry, before), today);
        return pool.candidates().stream()
                .map(Candidate::recognition)
                .filter(one ->
                        pool.hindrancesOf(one, asked).filter(List::isEmpty).isPresent())
                .collect(toSet());
    }

    /** Who ever had it, to judge or to judge again. */
    private static Set<RecognitionId> readers(EntryOnFile entry, List<RemarkingOnFile> before) {
        var readers = new HashSet<RecognitionId>();
        entry.seats().stream().map(SeatOnFile::assessor).forEach(readers::add);
        before.stream()
                .filter(one -> one.entry().equals(entry.id()))
                .map(RemarkingOnFile::assessor)
                .forEach(readers::add);
        return readers;
    }

    private DrawRemarking order(Remarking one, Origin origin, List<RemarkingOnFile> before, DrawnBy draw) {
        var entry = entries.find(new PortfolioEntryId(one.work().value())).orElseThrow();
        return new DrawRemarking(
                entry.dossier(),
                origin,
                RemarkingId.of(entry.id(), draw.halfYear()),
                entry.id(),
                new Round(one.work().round()),
                entry.asked().competences(),
                readers(entry, before),
                draw,
                one.assessor(),
                null);
    }

    void mark(RemarkingOnFile one, Origin origin, AgainMarks found, Minutes spent, Ask ask) {
        send(new MarkAgain(one.dossier(), origin, one.id(), one.assessor(), found, spent), ask);
    }

    /** Who is too close says so once: nothing else of this leader comes to them either. */
    void decline(RemarkingOnFile one, Origin origin, Ask ask) {
        var orders = List.<Command>of(
                new DeclareTie(one.assessor(), origin, one.dossier()),
                new DeclineRemarking(one.dossier(), origin, one.id(), one.assessor()));
        desk.send(orders, ask).ifPresent(shown::await);
    }

    void takeBack(RemarkingOnFile one, Origin origin, Ask ask) {
        send(new TakeRemarkingBack(one.dossier(), origin, one.id()), ask);
    }

    private void send(Command order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }
}
