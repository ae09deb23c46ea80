package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AcceptExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AnswerAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AskAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.DeclineExplanation;
import nl.schoolleidersregister.choice.OwnChoiceCommand.GiveChoiceBack;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RecordChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RefuseChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.TakeUpChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoiceCredit;
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
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Moments;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one own choice: a visit to a school on 2 and 3 March, explained on 9 March. */
final class ChoiceFixture {

    static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final DossierId BRAM = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final ChoiceId CHOICE = new ChoiceId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));
    static final CreditId CREDIT = new CreditId(UUID.fromString("00000000-0000-4000-8000-0000000000f2"));
    static final RuleCode RULE = new RuleCode("points.day");
    static final Actor COLLEAGUE = new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000b2"), Role.REGISTRAR);

    private static final ChoiceTitle TITLE = new ChoiceTitle("Bezoek aan een school in Deventer");
    private static final Explanation WHY = new Explanation("Mijn vraag was hoe zij het rooster maken.");
    private static final Reason REASON = new Reason("Er was geen leervraag.");
    private static final Set<Form> FORMS = Set.of(new Form("SCHOOL_VISIT"), new Form("MASTER"));
    private static final Set<Competence> STANDARD = Set.of(new Competence("C1"), new Competence("C3"));

    private ChoiceFixture() {}

    static Scenario<OwnChoiceEvent, OwnChoiceCommand> given(OwnChoiceEvent... history) {
        var streams = new MemoryStreams<>(OwnChoice.class, OwnChoiceEvent.class, OwnChoice::new, OwnChoice::decide);
        return new Scenario<>(streams, OwnChoice.streamOf(ANNE, CHOICE), ANNE.subject()).given(history);
    }

    static Chosen visit() {
        return visit("2026-03-02", "2026-03-03", 600);
    }

    static Chosen visit(String first, String last, int minutes) {
        return chosen("SCHOOL_VISIT", first, last, minutes, WHY, "C3");
    }

    static Chosen inForm(String form) {
        return chosen(form, "2026-03-02", "2026-03-03", 600, WHY, "C3");
    }

    static Chosen about(String... competences) {
        return chosen("SCHOOL_VISIT", "2026-03-02", "2026-03-03", 600, WHY, competences);
    }

    static Chosen explainedIn(int words) {
        var why = new Explanation(String.join(" ", Collections.nCopies(words, "woord")));
        return chosen("SCHOOL_VISIT", "2026-03-02", "2026-03-03", 600, why, "C3");
    }

    private static Chosen chosen(
            String form, String first, String last, int minutes, Explanation why, String... competences) {
        var about = Arrays.stream(competences).map(Competence::new).toList();
        return new Chosen(TITLE, new Form(form), day(first), day(last), new Minutes(minutes), about, why);
    }

    static RecordChoice explain(String on, Chosen chosen) {
        return explain(on, chosen, false);
    }

    static RecordChoice explain(String on, Chosen chosen, boolean drawn) {
        return new RecordChoice(ANNE, leaderOn(on), CHOICE, chosen, FORMS, STANDARD, drawn, null);
    }

    static ChoiceRecorded explained() {
        return explained(visit());
    }

    static ChoiceRecorded explained(Chosen chosen) {
        return new ChoiceRecorded(
                Personal.of(chosen.title()),
                chosen.form(),
                chosen.firstDay(),
                chosen.lastDay(),
                chosen.minutes(),
                chosen.competences(),
                Personal.of(chosen.why()),
                null,
                noon("2026-03-09"));
    }

    static DrawnForFullCheck drawn() {
        return new DrawnForFullCheck(noon("2026-03-09"));
    }

    static WithdrawChoice withdraw(String on) {
        return new WithdrawChoice(ANNE, leaderOn(on), CHOICE);
    }

    static ChoiceWithdrawn withdrawn(String on) {
        return new ChoiceWithdrawn(noon(on));
    }

    static TakeUpChoice takeUp(Origin origin, @Nullable DossierId judge) {
        return new TakeUpChoice(ANNE, origin, CHOICE, judge);
    }

    /** The colleague of the registrar, so many minutes after noon. */
    static Origin colleagueAfter(String on, long minutes) {
        return new Origin(COLLEAGUE, noon(on).plus(Duration.ofMinutes(minutes)));
    }

    /** The registrar took it up at noon. */
    static ChoiceTakenUp takenUp(String on) {
        return takenUp(Moments.REGISTRAR, noon(on));
    }

    static ChoiceTakenUp takenUp(Actor who, Instant at) {
        return new ChoiceTakenUp(new Officer(who.account()), at.plus(Duration.ofMinutes(30)), at);
    }

    static GiveChoiceBack giveBack(Origin origin) {
        return new GiveChoiceBack(ANNE, origin, CHOICE);
    }

    static ChoiceGivenBack givenBack(String on) {
        return new ChoiceGivenBack(noon(on));
    }

    static AskAboutChoice ask(String on) {
        return ask(registrarOn(on), null);
    }

    static AskAboutChoice ask(Origin origin, @Nullable DossierId judge) {
        return new AskAboutChoice(ANNE, origin, CHOICE, judge, REASON, day("2026-04-20"));
    }

    static MoreAsked asked(String on) {
        return new MoreAsked(Personal.of(REASON), day("2026-04-20"), noon(on));
    }

    static AnswerAboutChoice answer(String on) {
        return new AnswerAboutChoice(ANNE, leaderOn(on), CHOICE, REASON);
    }

    static QuestionAnswered answered(String on) {
        return new QuestionAnswered(Personal.of(REASON), noon(on));
    }

    static AcceptExplanation accept(String on, int files, boolean checked) {
        return accept(registrarOn(on), files, checked, null);
    }

    static AcceptExplanation accept(Origin origin, int files, boolean checked, @Nullable DossierId judge) {
        return new AcceptExplanation(ANNE, origin, CHOICE, CREDIT, new ProofFiles(files), checked, REASON, judge);
    }

    static ExplanationAccepted accepted(String on) {
        return accepted(noon(on));
    }

    static ExplanationAccepted accepted(Instant at) {
        var chosen = visit();
        var points = new PePoints(
                CREDIT,
                CHOICE.entry(),
                Basis.EXPLAINED,
                chosen.form(),
                chosen.minutes(),
                chosen.firstDay(),
                chosen.lastDay(),
                null,
                List.of(new Competence("C3")));
        return new ExplanationAccepted(points, Personal.of(REASON), at);
    }

    static DeclineExplanation decline(String on, @Nullable DossierId judge) {
        return new DeclineExplanation(ANNE, registrarOn(on), CHOICE, judge, REASON);
    }

    static ExplanationDeclined declined(String on) {
        return new ExplanationDeclined(Personal.of(REASON), noon(on));
    }

    static RefuseChoice refuse(String on, CreditId credit) {
        return new RefuseChoice(ANNE, registerOn(on), CHOICE, credit, RULE);
    }

    static ChoiceRefused refused(String on) {
        return new ChoiceRefused(CREDIT, RULE, noon(on));
    }

    static WithdrawChoiceCredit takeBack(String on, @Nullable DossierId judge) {
        return new WithdrawChoiceCredit(ANNE, registrarOn(on), CHOICE, judge, REASON);
    }

    static ChoiceCreditWithdrawn takenBack(String on) {
        return new ChoiceCreditWithdrawn(CREDIT, Personal.of(REASON), noon(on));
    }
}
