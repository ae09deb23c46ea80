package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.ANNE;
import static nl.schoolleidersregister.choice.ChoiceFixture.BRAM;
import static nl.schoolleidersregister.choice.ChoiceFixture.CHOICE;
import static nl.schoolleidersregister.choice.ChoiceFixture.about;
import static nl.schoolleidersregister.choice.ChoiceFixture.inForm;
import static nl.schoolleidersregister.choice.ChoiceFixture.visit;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

/** Anne records on 9 March what she and others did on 2 and 3 March. */
class TeamActivityTest {

    private static final TeamId TEAM = new TeamId(UUID.fromString("00000000-0000-4000-8000-0000000000d1"));
    private static final ChoiceId OTHER = new ChoiceId(UUID.fromString("00000000-0000-4000-8000-0000000000d2"));
    private static final DossierId CAROL = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000003"));

    private static Scenario<TeamActivityEvent, TeamActivityCommand> given(TeamActivityEvent... history) {
        var streams = new MemoryStreams<>(
                TeamActivity.class, TeamActivityEvent.class, TeamActivity::new, TeamActivity::decide);
        return new Scenario<>(streams, TeamActivity.streamOf(ANNE, TEAM), ANNE.subject()).given(history);
    }

    private static RecordTeamActivity record(Chosen chosen, String unregistered, List<DossierId> others) {
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

    private static RecordTeamActivity record(DossierId... others) {
        return record(visit(), "", List.of(others));
    }

    private static TeamActivityRecorded recorded(DossierId... others) {
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

    private static ConfirmPart confirm(DossierId leader) {
        return new ConfirmPart(ANNE, leaderOn("2026-03-10"), TEAM, leader, OTHER);
    }

    private static PartConfirmed confirmed(DossierId leader) {
        return new PartConfirmed(leader, OTHER, noon("2026-03-10"));
    }

    private static DeclinePart decline(DossierId leader) {
        return new DeclinePart(ANNE, leaderOn("2026-03-10"), TEAM, leader);
    }

    private static PartDeclined declined(DossierId leader) {
        return new PartDeclined(leader, noon("2026-03-10"));
    }

    private static WithdrawTeamActivity withdraw() {
        return new WithdrawTeamActivity(ANNE, leaderOn("2026-03-11"), TEAM);
    }

    private static TeamActivityWithdrawn withdrawn() {
        return new TeamActivityWithdrawn(noon("2026-03-11"));
    }

    private static DossierId[] others(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DossierId(new UUID(7, number)))
                .toArray(DossierId[]::new);
    }

    @Test
    void is_recorded_once_for_two_to_thirty_leaders() {
        given().when(record(BRAM)).thenRecorded(recorded(BRAM));
        given().when(record()).thenRefusedBy("team.size");
        given().when(record(others(29))).thenRecorded(recorded(others(29)));
        given().when(record(others(30))).thenRefusedBy("team.size");
    }

    @Test
    void names_each_leader_once_and_not_the_recorder() {
        given().when(record(BRAM, BRAM)).thenRefusedBy("team.each-once");
        given().when(record(BRAM, ANNE)).thenRefusedBy("team.each-once");
    }

    @Test
    void is_of_registered_leaders() {
        given().when(record(visit(), "123455", List.of(BRAM))).thenRefusedBy("team.registered");
    }

    @Test
    void keeps_the_rules_of_an_own_choice() {
        given().when(record(visit("2026-03-10", "2026-03-10", 60), "", List.of(BRAM)))
                .thenRefusedBy("choice.past");
        given().when(record(visit("2026-03-03", "2026-03-02", 60), "", List.of(BRAM)))
                .thenRefusedBy("choice.ends-after-begin");
        given().when(record(visit("2026-03-02", "2026-03-02", 24 * 60 + 1), "", List.of(BRAM)))
                .thenRefusedBy("choice.hours");
        given().when(record(inForm("MASTER"), "", List.of(BRAM))).thenRefusedBy("choice.form");
        given().when(record(about("C2"), "", List.of(BRAM))).thenRefusedBy("choice.competences");
    }

    @Test
    void each_named_leader_answers_once() {
        given(recorded(BRAM, CAROL)).when(confirm(BRAM)).thenRecorded(confirmed(BRAM));
        given(recorded(BRAM, CAROL)).when(decline(BRAM)).thenRecorded(declined(BRAM));
        given(recorded(BRAM, CAROL), confirmed(BRAM)).when(decline(BRAM)).thenRefusedBy("team.answered");
        given(recorded(BRAM, CAROL), declined(BRAM)).when(confirm(BRAM)).thenRefusedBy("team.answered");
        given(recorded(BRAM, CAROL), declined(BRAM)).when(confirm(CAROL)).thenRecorded(confirmed(CAROL));
        given(recorded(BRAM)).when(confirm(CAROL)).thenRefusedBy("team.leader");
        given(recorded(BRAM)).when(confirm(ANNE)).thenRefusedBy("team.leader");
    }

    @Test
    void is_withdrawn_as_long_as_nobody_answered() {
        given(recorded(BRAM)).when(withdraw()).thenRecorded(withdrawn());
        given(recorded(BRAM), declined(BRAM)).when(withdraw()).thenRefusedBy("team.unanswered");
        given(recorded(BRAM), withdrawn()).when(withdraw()).thenRefusedBy("team.stands");
        given(recorded(BRAM), withdrawn()).when(confirm(BRAM)).thenRefusedBy("team.stands");
    }

    @Test
    void the_collective_part_is_accepted_once() {
        var accept = new AcceptTogether(ANNE, registrarOn("2026-03-12"), TEAM);
        var accepted = new TogetherAccepted(noon("2026-03-12"));
        given(recorded(BRAM)).when(accept).thenRecorded(accepted);
        given(recorded(BRAM), accepted).when(accept).thenNothing();
        given(recorded(BRAM), withdrawn()).when(accept).thenNothing();
    }
}
