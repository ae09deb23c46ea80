package nl.schoolleidersregister.portfolio.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssessEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ConfirmOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.DeclareConflict;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.EndTalk;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.HandIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.ProposeOutcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.Supplement;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.WithdrawEntry;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.Snapshot;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import nl.schoolleidersregister.portfolio.Verdict;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.recognition.RecognitionCommand.DeclareTie;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.visit.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings orders to entries of portfolios; comes back when the views show what followed. */
@Component
class PortfolioOffice {

    private final CommandDesk desk;
    private final Regulations regulations;
    private final EvidenceFiles files;
    private final Shown shown;

    PortfolioOffice(CommandDesk desk, Regulations regulations, EvidenceFiles files, Shown shown) {
        this.desk = desk;
        this.regulations = regulations;
        this.files = files;
        this.shown = shown;
    }

    /** What stands for an entry where evidence is attached. */
    static About about(PortfolioEntryId entry) {
        return new About(About.Kind.PORTFOLIO_ENTRY, entry.value());
    }

    /** The forms of learning that can be chosen for what ended on a day. */
    List<LearningForm> forms(LocalDate day) {
        return regulations.formsOn(day, Way.OWN_CHOICE);
    }

    /** Competences of the standard in force, by code. */
    List<String> competences(LocalDate day) {
        return regulations.competenceCodesOn(day);
    }

    void handIn(DossierId dossier, Origin origin, PortfolioEntryId entry, EntryForm.Stated stated, Ask ask) {
        var forms =
                forms(stated.asked().lastDay()).stream().map(LearningForm::form).collect(toUnmodifiableSet());
        var standard = regulations.competencesOn(origin.today()).stream()
                .map(NamedCompetence::competence)
                .collect(toUnmodifiableSet());
        send(
                new HandIn(
                        dossier,
                        origin,
                        entry,
                        stated.text(),
                        stated.asked(),
                        stated.scan(),
                        hashes(dossier, entry),
                        forms,
                        standard),
                ask);
    }

    private List<ContentHash> hashes(DossierId dossier, PortfolioEntryId entry) {
        return files.about(dossier, about(entry)).stream()
                .map(EvidenceFile::hash)
                .filter(Objects::nonNull)
                .toList();
    }

    void withdraw(EntryOnFile entry, Origin origin, Ask ask) {
        send(new WithdrawEntry(entry.dossier(), origin, entry.id()), ask);
    }

    void supplement(EntryOnFile entry, Origin origin, Prose text, Ask ask) {
        var snapshot = Snapshot.of(
                Objects.requireNonNull(entry.text()), entry.asked(), entry.scan(), hashes(entry.dossier(), entry.id()));
        send(new Supplement(entry.dossier(), origin, entry.id(), text, snapshot), ask);
    }

    void assess(EntryOnFile entry, Origin origin, RecognitionId assessor, JudgementForm.Stated stated, Ask ask) {
        send(
                new AssessEntry(
                        entry.dossier(),
                        origin,
                        entry.id(),
                        assessor,
                        stated.judgement(),
                        stated.spent(),
                        new CreditId(SortableIdentifiers.next())),
                ask);
    }

    void propose(EntryOnFile entry, Origin origin, RecognitionId assessor, TalkOutcome outcome, Ask ask) {
        send(new ProposeOutcome(entry.dossier(), origin, entry.id(), assessor, outcome), ask);
    }

    void confirm(EntryOnFile entry, Origin origin, RecognitionId assessor, Verdict verdict, Ask ask) {
        var credit = new CreditId(SortableIdentifiers.next());
        send(new ConfirmOutcome(entry.dossier(), origin, entry.id(), assessor, verdict, credit), ask);
    }

    void endTalk(EntryOnFile entry, Origin origin, RecognitionId assessor, Ask ask) {
        send(new EndTalk(entry.dossier(), origin, entry.id(), assessor), ask);
    }

    /** Who is too close says so once: the next entry of this leader does not come to them either. */
    void declare(EntryOnFile entry, Origin origin, RecognitionId assessor, Ask ask) {
        var orders = List.<Command>of(
                new DeclareTie(assessor, origin, entry.dossier()),
                new DeclareConflict(entry.dossier(), origin, entry.id(), assessor));
        desk.send(orders, ask).ifPresent(shown::await);
    }

    void appoint(
            EntryOnFile entry, Origin origin, Seat seat, RecognitionId assessor, @Nullable DossierId office, Ask ask) {
        send(new AppointAssessor(entry.dossier(), origin, entry.id(), seat, assessor, office, null), ask);
    }

    private void send(PortfolioEntryCommand order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }
}
