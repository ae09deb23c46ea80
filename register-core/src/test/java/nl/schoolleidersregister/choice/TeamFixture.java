package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.CHOICE;
import static nl.schoolleidersregister.choice.ChoiceFixture.visit;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.choice.TeamActivityCommand.ConfirmPart;
import nl.schoolleidersregister.choice.TeamActivityCommand.DeclinePart;
import nl.schoolleidersregister.choice.TeamActivityCommand.RecordTeamActivity;
import nl.schoolleidersregister.choice.TeamActivityCommand.WithdrawTeamActivity;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartDeclined;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;

/** Anne records on 9 March what she and others did on 2 and 3 March. */
final class TeamFixture {

    static final TeamId TEAM = new TeamId(UUID.fromString("00000000-0000-4000-8000-0000000000d1"));
    static final ChoiceId OTHER = new ChoiceId(UUID.fromString("00000000-0000-4000-8000-0000000000d2"));
    static final DossierId CAROL = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000003"));

    private TeamFixture() {}

    static Scenario<TeamActivityEvent, TeamActivityCommand> given(TeamActivityEvent... history) {
        var streams = new MemoryStreams<>(
                TeamActivity.class, TeamActivityEvent.class, TeamActivity::new, TeamActivity::decide);
        return new Scenario<>(streams, TeamActivity.streamOf(ANNE, TEAM), ANNE.subject()).given(history);
    }

    static RecordTeamActivity record(Chosen chosen, NotRegistered unregistered, List<DossierId> others) {
        return new RecordTeamActivity(
                ANNE,
                leaderOn("2026-03-09"),
                TEAM,
                CHOICE,
                Together.of(chosen),
                others,
                unregistered,
                Set.of(new Form("SCHOOL_VISIT")),
                Set.of(new Competence("C1"), new Competence("C3")));
    }

    static RecordTeamActivity record(DossierId... others) {
        return record(visit(), NotRegistered.NOBODY, List.of(others));
    }

    static TeamActivityRecorded recorded(DossierId... others) {
        var what = Together.of(visit());
        return new TeamActivityRecorded(
                Personal.of(what.title()),
                what.form(),
                what.firstDay(),
                what.lastDay(),
                what.minutes(),
                what.competences(),
                CHOICE,
                List.of(others),
                noon("2026-03-09"));
    }

    static ConfirmPart confirm(DossierId leader) {
        return new ConfirmPart(ANNE, leaderOn("2026-03-10"), TEAM, leader, OTHER);
    }

    static PartConfirmed confirmed(DossierId leader) {
        return new PartConfirmed(leader, OTHER, noon("2026-03-10"));
    }

    static DeclinePart decline(DossierId leader) {
        return new DeclinePart(ANNE, leaderOn("2026-03-10"), TEAM, leader);
    }

    static PartDeclined declined(DossierId leader) {
        return new PartDeclined(leader, noon("2026-03-10"));
    }

    static WithdrawTeamActivity withdraw() {
        return new WithdrawTeamActivity(ANNE, leaderOn("2026-03-11"), TEAM);
    }

    static TeamActivityWithdrawn withdrawn() {
        return new TeamActivityWithdrawn(noon("2026-03-11"));
    }

    static DossierId[] others(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DossierId(new UUID(7, number)))
                .toArray(DossierId[]::new);
    }
}
