package nl.schoolleidersregister.choice.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.OwnChoiceCommand;
import nl.schoolleidersregister.choice.OwnChoiceCommand.AnswerAboutChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RecordChoice;
import nl.schoolleidersregister.choice.OwnChoiceCommand.WithdrawChoice;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.parts.FromPlan;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.registration.parts.Lot;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a leader does with own choices; comes back when the views show what followed. */
@Component
class ChoiceOffice {

    private static final String LOT = "toelichting";

    private final CommandDesk desk;
    private final Regulations regulations;
    private final Shown shown;

    ChoiceOffice(CommandDesk desk, Regulations regulations, Shown shown) {
        this.desk = desk;
        this.regulations = regulations;
        this.shown = shown;
    }

    /** Codes of the competences of the standard in force, message keys {@code evaluation.competence.<CODE>}. */
    List<String> competences(LocalDate today) {
        return regulations.competenceCodesOn(today);
    }

    /** The forms of learning that can be chosen for what ended on a day. */
    List<LearningForm> forms(LocalDate day) {
        return regulations.formsOn(day, Way.OWN_CHOICE);
    }

    /**
     * Records an own choice; asked again under the same key it is the one that was recorded before.
     *
     * @param goal of the plan that it comes from, where it does
     */
    ChoiceId record(DossierId dossier, Origin origin, Chosen chosen, @Nullable GoalOnFile goal, Ask ask) {
        var order = order(dossier, origin, chosen, null);
        var orders = FromPlan.with(
                goal, origin, Begun.Kind.OWN_CHOICE, order.choice().value(), chosen.lastDay(), order);
        return choiceOf(shown.await(desk.send(orders, ask).orElseThrow()));
    }

    /** The order to record one, with what it needs to know; the lot is drawn by its new id. */
    RecordChoice order(DossierId dossier, Origin origin, Chosen chosen, @Nullable TeamId team) {
        var standard = regulations.competencesOn(origin.today()).stream()
                .map(NamedCompetence::competence)
                .collect(toUnmodifiableSet());
        var id = new ChoiceId(SortableIdentifiers.next());
        var sample = regulations.inForceOn(origin.today()).regulation().explanationSamplePercent();
        var forms = forms(chosen.lastDay()).stream().map(LearningForm::form).collect(toUnmodifiableSet());
        var drawn = Lot.draws(LOT, id.value(), sample);
        return new RecordChoice(dossier, origin, id, chosen, forms, standard, drawn, team);
    }

    private static ChoiceId choiceOf(Recorded recorded) {
        return new ChoiceId(UUID.fromString(recorded.key()));
    }

    /** Takes one back. */
    void withdraw(DossierId dossier, Origin origin, ChoiceId choice, Ask ask) {
        send(new WithdrawChoice(dossier, origin, choice), ask);
    }

    /** Answers what the office asked. */
    void answer(DossierId dossier, Origin origin, ChoiceId choice, Reason answer, Ask ask) {
        send(new AnswerAboutChoice(dossier, origin, choice, answer), ask);
    }

    private Recorded send(OwnChoiceCommand order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
