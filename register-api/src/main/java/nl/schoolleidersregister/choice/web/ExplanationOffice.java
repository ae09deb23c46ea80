package nl.schoolleidersregister.choice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.NoColleagueHasIt;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.choice.OwnChoiceCommand;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AcceptExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AskAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.DeclineExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.GiveChoiceBack;
import nl.schoolleidersregister.choice.OwnChoiceCommand.TakeUpChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoiceCredit;
import nl.schoolleidersregister.choice.ProofFiles;
import nl.schoolleidersregister.choice.TeamActivityCommand.AcceptTogether;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.term.LegalClock;
import nl.schoolleidersregister.term.Term;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an officer does with explanations; comes back when the views show what followed. */
@Component
class ExplanationOffice {

    private final CommandDesk desk;
    private final Visitor visitor;
    private final Grounds grounds;
    private final Choices choices;
    private final EvidenceFiles files;
    private final Shown shown;
    private final Teams teams;

    ExplanationOffice(
            CommandDesk desk,
            Visitor visitor,
            Grounds grounds,
            Choices choices,
            EvidenceFiles files,
            Shown shown,
            Teams teams) {
        this.desk = desk;
        this.visitor = visitor;
        this.grounds = grounds;
        this.choices = choices;
        this.files = files;
        this.shown = shown;
        this.teams = teams;
    }

    /** Takes the oldest from the queue that no colleague has; one that a colleague just took is passed. */
    Optional<ChoiceOnFile> next(Account account, @Nullable ChoiceId later) {
        var passed = new ArrayList<ChoiceId>();
        if (later != null) {
            passed.add(later);
        }
        var officer = new Officer(account.id().value());
        var judge = grounds.judge(account);
        while (true) {
            var found = choices.next(officer, judge, passed, visitor.now());
            if (found.isEmpty() || takes(account, judge, found.get())) {
                return found;
            }
            passed.add(found.get().id());
        }
    }

    private boolean takes(Account account, @Nullable DossierId judge, ChoiceOnFile choice) {
        try {
            var order = new TakeUpChoice(choice.dossier(), origin(account), choice.id(), judge);
            send(order, visitor.ask(account, null, null, "take-up", choice.id()));
            return true;
        } catch (RuleViolated refused) {
            if (refused.rule() instanceof NoColleagueHasIt) {
                return false;
            }
            throw refused;
        }
    }

    void giveBack(Account account, ChoiceOnFile choice, Ask ask) {
        send(new GiveChoiceBack(choice.dossier(), origin(account), choice.id()), ask);
    }

    void ask(Account account, ChoiceOnFile choice, Reason what, Ask ask) {
        var origin = origin(account);
        var days = grounds.rules()
                .inForceOn(origin.today())
                .regulation()
                .procedure()
                .answerDays();
        var by = LegalClock.started(origin.today(), new Term.Days(days)).lastDay(origin.today());
        send(new AskAboutChoice(choice.dossier(), origin, choice.id(), grounds.judge(account), what, by), ask);
    }

    /** Accepts an explanation; of a part in what a team did, the collective part is accepted with it, once. */
    void accept(Account account, ChoiceOnFile choice, boolean checked, @Nullable Reason note, Ask ask) {
        var team = teams.of(choice.id());
        var order = new AcceptExplanation(
                choice.dossier(),
                origin(account),
                choice.id(),
                new CreditId(SortableIdentifiers.next()),
                new ProofFiles(proof(choice, team)),
                checked,
                note,
                grounds.judge(account));
        var together = team.<Command>map(one -> new AcceptTogether(one.recorder(), origin(account), one.id()));
        var orders = Stream.concat(together.stream(), Stream.of(order)).toList();
        desk.send(orders, ask).ifPresent(shown::await);
    }

    /** Evidence of what a team did is given once, with the recorder's own part. */
    private int proof(ChoiceOnFile choice, Optional<TeamOnFile> team) {
        var own = files.about(choice.dossier(), ChoiceEvidence.about(choice.id()));
        var shared = team.filter(one -> !one.first().equals(choice.id()))
                .map(one -> files.about(one.recorder(), ChoiceEvidence.about(one.first())));
        return own.size() + shared.map(List::size).orElse(0);
    }

    void decline(Account account, ChoiceOnFile choice, Reason reason, Ask ask) {
        var judge = grounds.judge(account);
        send(new DeclineExplanation(choice.dossier(), origin(account), choice.id(), judge, reason), ask);
    }

    /** Takes an acceptance back. */
    void takeBack(Account account, ChoiceOnFile choice, Reason reason, Ask ask) {
        var judge = grounds.judge(account);
        send(new WithdrawChoiceCredit(choice.dossier(), origin(account), choice.id(), judge, reason), ask);
    }

    private Origin origin(Account account) {
        return visitor.origin(account, Role.REGISTRAR);
    }

    private void send(OwnChoiceCommand order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }
}
