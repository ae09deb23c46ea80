package nl.schoolleidersregister.choice;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one activity of several leaders. */
public sealed interface TeamActivityCommand extends Command {

    /** Who recorded it. */
    DossierId recorder();

    /** Which. */
    TeamId team();

    /**
     * Record what several leaders did, once for all of them.
     *
     * <p>Refused by {@link FormIsListed}, {@link ChoiceEndsAfterItBegan}, {@link ChoiceIsOfThePast}, {@link
     * ChoiceFitsItsDays}, {@link CompetencesAreOfTheStandard}, {@link TeamHasSeveralLeaders}, {@link
     * EachLeaderIsNamedOnce}, {@link TeamIsRegistered}.
     *
     * @param choice own choice of the recorder, with the recorder's own reflection
     * @param others the other leaders, as they were named
     * @param unregistered who of them is not in the register
     * @param forms of the list
     * @param standard competences of the standard in force
     */
    record RecordTeamActivity(
            DossierId recorder,
            Origin origin,
            TeamId team,
            ChoiceId choice,
            Together together,
            List<DossierId> others,
            NotRegistered unregistered,
            Set<Form> forms,
            Set<Competence> standard)
            implements TeamActivityCommand {

        public RecordTeamActivity {
            others = List.copyOf(others);
            forms = Set.copyOf(forms);
            standard = Set.copyOf(standard);
        }
    }

    /**
     * Take it back.
     *
     * <p>Refused by {@link TeamStillStands}, {@link NobodyHasAnswered}.
     */
    record WithdrawTeamActivity(DossierId recorder, Origin origin, TeamId team) implements TeamActivityCommand {}

    /**
     * Say that a leader was there, with an own choice that holds the own reflection.
     *
     * <p>Refused by {@link TeamStillStands}, {@link LeaderWasThere}, {@link LeaderAnswersOnce}.
     */
    record ConfirmPart(DossierId recorder, Origin origin, TeamId team, DossierId leader, ChoiceId choice)
            implements TeamActivityCommand {}

    /**
     * Say that a leader was not there, or does not want it to count.
     *
     * <p>Refused by {@link TeamStillStands}, {@link LeaderWasThere}, {@link LeaderAnswersOnce}.
     */
    record DeclinePart(DossierId recorder, Origin origin, TeamId team, DossierId leader)
            implements TeamActivityCommand {}

    /** Remember that an officer accepted the collective part; nothing is recorded when one did before. */
    record AcceptTogether(DossierId recorder, Origin origin, TeamId team) implements TeamActivityCommand {}
}
