package nl.schoolleidersregister.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Example;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.Officer;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceCreditWithdrawn;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceGivenBack;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRecorded;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceRefused;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceTakenUp;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceWithdrawn;
import nl.schoolleidersregister.choice.OwnChoiceEvent.DrawnForFullCheck;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationDeclined;
import nl.schoolleidersregister.choice.OwnChoiceEvent.MoreAsked;
import nl.schoolleidersregister.choice.OwnChoiceEvent.QuestionAnswered;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentPublished;
import nl.schoolleidersregister.choice.PrecedentEvent.PrecedentWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartConfirmed;
import nl.schoolleidersregister.choice.TeamActivityEvent.PartDeclined;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityRecorded;
import nl.schoolleidersregister.choice.TeamActivityEvent.TeamActivityWithdrawn;
import nl.schoolleidersregister.choice.TeamActivityEvent.TogetherAccepted;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;

/** One fixed instance of every fact about an own choice and about an example. */
final class ChoiceSamples {

    private static final ChoiceId CHOICE = new ChoiceId(UUID.fromString("0198e7a0-0000-7000-8000-000000000011"));
    private static final CreditId CREDIT = new CreditId(UUID.fromString("0198e7a0-0000-7000-8000-000000000012"));
    private static final Officer OFFICER = new Officer(UUID.fromString("0198e7a0-0000-7000-8000-000000000013"));
    private static final TeamId TEAM = new TeamId(UUID.fromString("0198e7a0-0000-7000-8000-000000000014"));
    private static final DossierId OTHER = new DossierId(UUID.fromString("0198e7a0-0000-7000-8000-000000000015"));
    private static final Form FORM = new Form("SCHOOL_VISIT");
    private static final Minutes MINUTES = new Minutes(600);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 29);
    private static final List<Competence> COMPETENCES = List.of(new Competence("C2"), new Competence("C3"));
    private static final Personal<Reason> REASON = Personal.of(new Reason("Zoë \"vroeg\"\nniets."));

    private ChoiceSamples() {}

    static List<Event> all() {
        return Stream.of(choices(), teams(), examples()).flatMap(List::stream).toList();
    }

    private static List<Event> teams() {
        var at = Samples.AT;
        return List.of(
                new TeamActivityRecorded(
                        Personal.of(new ChoiceTitle("Bezoek aan De Berk (demo)")),
                        FORM,
                        DAY,
                        DAY.plusDays(1),
                        MINUTES,
                        COMPETENCES,
                        CHOICE,
                        List.of(OTHER),
                        at),
                new TeamActivityWithdrawn(at),
                new PartConfirmed(OTHER, CHOICE, at),
                new PartDeclined(OTHER, at),
                new TogetherAccepted(at));
    }

    private static List<Event> examples() {
        var at = Samples.AT;
        return List.of(
                new PrecedentPublished(
                        new Example(
                                "Een beurs",
                                FORM,
                                MINUTES,
                                "Veel inspiratie.",
                                Example.Outcome.DECLINED,
                                "Er was geen leervraag."),
                        at),
                new PrecedentWithdrawn(at));
    }

    private static List<Event> choices() {
        var at = Samples.AT;
        return List.of(
                new ChoiceRecorded(
                        Personal.of(new ChoiceTitle("Bezoek aan De Berk (demo)")),
                        FORM,
                        DAY,
                        DAY.plusDays(1),
                        MINUTES,
                        COMPETENCES,
                        Personal.of(new Explanation("Mijn vraag was:\nhoe kan het anders?")),
                        TEAM,
                        at),
                new DrawnForFullCheck(at),
                new ChoiceTakenUp(OFFICER, at.plus(Duration.ofMinutes(30)), at),
                new ChoiceGivenBack(at),
                new MoreAsked(REASON, DAY.plusMonths(1), at),
                new QuestionAnswered(REASON, at),
                new ChoiceWithdrawn(at),
                new ExplanationAccepted(
                        new PePoints(
                                CREDIT,
                                CHOICE.entry(),
                                Basis.EXPLAINED,
                                FORM,
                                MINUTES,
                                DAY,
                                DAY.plusDays(1),
                                null,
                                COMPETENCES),
                        REASON,
                        at),
                new ExplanationDeclined(REASON, at),
                new ChoiceRefused(CREDIT, new RuleCode("points.day"), at),
                new ChoiceCreditWithdrawn(CREDIT, REASON, at));
    }
}
