package nl.schoolleidersregister.choice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.NotRegistered;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoice;
import nl.schoolleidersregister.choice.TeamActivityCommand.ConfirmPart;
import nl.schoolleidersregister.choice.TeamActivityCommand.DeclinePart;
import nl.schoolleidersregister.choice.TeamActivityCommand.RecordTeamActivity;
import nl.schoolleidersregister.choice.TeamActivityCommand.WithdrawTeamActivity;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.choice.Together;
import nl.schoolleidersregister.choice.view.TeamOnFile;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.NumberOnFile;
import nl.schoolleidersregister.registration.view.NumbersOnFile;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** What leaders do with activities of a team; comes back when the views show what followed. */
@Component
class TeamOffice {

    private final CommandDesk desk;
    private final ChoiceOffice choices;
    private final NumbersOnFile numbers;
    private final Dossiers dossiers;
    private final Shown shown;

    TeamOffice(CommandDesk desk, ChoiceOffice choices, NumbersOnFile numbers, Dossiers dossiers, Shown shown) {
        this.desk = desk;
        this.choices = choices;
        this.numbers = numbers;
        this.dossiers = dossiers;
        this.shown = shown;
    }

    /** Reads a form; the numbers are looked up with one question. */
    Read<TeamForm.Stated> read(TeamForm form, LocalDate today) {
        Map<String, NumberOnFile> people = numbers.find(Set.copyOf(form.numbers()));
        return form.read(today, choices.competences(today), people);
    }

    /** Records what a team did, with the recorder's own part; asked again under the same key it is the same. */
    TeamId record(DossierId recorder, Origin origin, TeamForm.Stated stated, Ask ask) {
        var team = new TeamId(SortableIdentifiers.next());
        var own = choices.order(recorder, origin, stated.chosen(), team);
        var together = new RecordTeamActivity(
                recorder,
                origin,
                team,
                own.choice(),
                Together.of(stated.chosen()),
                stated.others().stream().map(one -> one.person().dossier()).toList(),
                new NotRegistered(unregistered(recorder, stated.others())),
                own.forms(),
                own.standard());
        return new TeamId(UUID.fromString(send(List.of(own, together), ask)));
    }

    private String unregistered(DossierId recorder, List<TeamForm.Named> others) {
        if (!isRegistered(recorder)) {
            return "–";
        }
        return others.stream()
                .filter(one -> !isRegistered(one.person().dossier()))
                .map(TeamForm.Named::number)
                .findFirst()
                .orElse("");
    }

    private boolean isRegistered(DossierId dossier) {
        return dossiers.find(dossier).filter(one -> one.status().isInRegister()).isPresent();
    }

    /** Confirms the own part, with the own reflection. */
    ChoiceId confirm(TeamOnFile team, DossierId leader, Origin origin, Explanation reflection, Ask ask) {
        var own = choices.order(leader, origin, chosen(team, reflection), team.id());
        var confirmed = new ConfirmPart(team.recorder(), origin, team.id(), leader, own.choice());
        return new ChoiceId(UUID.fromString(send(List.of(confirmed, own), ask)));
    }

    private static Chosen chosen(TeamOnFile team, Explanation reflection) {
        return new Together(
                        new ChoiceTitle(team.name()),
                        team.form(),
                        team.firstDay(),
                        team.lastDay(),
                        team.minutes(),
                        team.competences())
                .with(reflection);
    }

    /** Says that the leader was not there, or does not want it to count. */
    void decline(TeamOnFile team, DossierId leader, Origin origin, Ask ask) {
        send(List.of(new DeclinePart(team.recorder(), origin, team.id(), leader)), ask);
    }

    /** Takes it back, with the recorder's own part. */
    void withdraw(TeamOnFile team, Origin origin, Ask ask) {
        send(
                List.of(
                        new WithdrawChoice(team.recorder(), origin, team.first()),
                        new WithdrawTeamActivity(team.recorder(), origin, team.id())),
                ask);
    }

    private String send(List<Command> orders, Ask ask) {
        return shown.await(desk.send(orders, ask).orElseThrow()).key();
    }
}
