package nl.schoolleidersregister.choice;

import java.util.HashSet;
import java.util.Set;
import nl.schoolleidersregister.choice.TeamActivityCommand.AcceptTogether;
import nl.schoolleidersregister.choice.TeamActivityCommand.ConfirmPart;
import nl.schoolleidersregister.choice.TeamActivityCommand.DeclinePart;
import nl.schoolleidersregister.choice.TeamActivityCommand.RecordTeamActivity;
import nl.schoolleidersregister.choice.TeamActivityCommand.WithdrawTeamActivity;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartDeclined;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one activity of several leaders: recorded once, answered by each of them. */
public final class TeamActivity extends Stream<TeamActivityEvent> {

    private static final String TYPE = "team-activity:";

    private final Set<DossierId> named = new HashSet<>();
    private final Set<DossierId> answered = new HashSet<>();
    private boolean stands;
    private boolean accepted;

    /** A team activity's stream by its id. */
    public TeamActivity(String id) {
        super(id);
    }

    /** Id of a team activity's stream, in which who recorded it stands. */
    public static String streamOf(DossierId recorder, TeamId team) {
        return StreamIds.owned(TYPE, team, recorder);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(TeamActivityCommand command) {
        var at = command.origin().at();
        switch (command) {
            case RecordTeamActivity order -> recordAll(order);
            case WithdrawTeamActivity _ -> {
                Rule.check(new TeamStillStands(stands), new NobodyHasAnswered(!answered.isEmpty()));
                record(new TeamActivityWithdrawn(at));
            }
            case ConfirmPart order -> {
                check(order.leader());
                record(new PartConfirmed(order.leader(), order.choice(), at));
            }
            case DeclinePart order -> {
                check(order.leader());
                record(new PartDeclined(order.leader(), at));
            }
            case AcceptTogether _ -> {
                if (stands && !accepted) {
                    record(new TogetherAccepted(at));
                }
            }
        }
    }

    private void recordAll(RecordTeamActivity order) {
        var what = order.together();
        Rule.check(
                new FormIsListed(order.forms().contains(what.form())),
                new ChoiceEndsAfterItBegan(what.firstDay(), what.lastDay()),
                new ChoiceIsOfThePast(what.lastDay(), order.origin().today()),
                new ChoiceFitsItsDays(
                        what.firstDay(), what.lastDay(), what.minutes().value()),
                new CompetencesAreOfTheStandard(
                        what.competences().size(), order.standard().containsAll(what.competences())),
                new TeamHasSeveralLeaders(order.others().size() + 1),
                new EachLeaderIsNamedOnce(order.others().size() + 1, people(order)),
                new TeamIsRegistered(order.unregistered().number()));
        record(new TeamActivityRecorded(
                Personal.of(what.title()),
                what.form(),
                what.firstDay(),
                what.lastDay(),
                what.minutes(),
                what.competences(),
                order.choice(),
                order.others(),
                order.origin().at()));
    }

    private static int people(RecordTeamActivity order) {
        var people = new HashSet<>(order.others());
        people.add(order.recorder());
        return people.size();
    }

    private void check(DossierId leader) {
        Rule.check(
                new TeamStillStands(stands),
                new LeaderWasThere(named.contains(leader)),
                new LeaderAnswersOnce(answered.contains(leader)));
    }

    @EventSourcingHandler
    void evolve(TeamActivityEvent event) {
        switch (event) {
            case TeamActivityRecorded fact -> {
                named.addAll(fact.others());
                stands = true;
            }
            case TeamActivityWithdrawn _ -> stands = false;
            case PartConfirmed fact -> answered.add(fact.leader());
            case PartDeclined fact -> answered.add(fact.leader());
            case TogetherAccepted _ -> accepted = true;
        }
    }
}
