package nl.schoolleidersregister.choice.view;

import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.OwnChoiceEvent;
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
import nl.schoolleidersregister.choice.view.ChoiceOnFile.State;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.regulation.view.Competences;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Folds a batch of own choices in memory. */
final class ChoiceFold {

    private final Map<UUID, ChoiceRow> rows;

    ChoiceFold(Map<UUID, ChoiceRow> rows) {
        this.rows = rows;
    }

    void fold(LoggedEvent logged, OwnChoiceEvent event) {
        if (event instanceof ChoiceRecorded fact) {
            begin(logged, fact);
        } else {
            known(logged.key(), event);
        }
    }

    private void begin(LoggedEvent logged, ChoiceRecorded fact) {
        var told = new ChoiceRow.Told(
                fact.title().known().map(ChoiceTitle::value).orElse(null),
                fact.form().code(),
                fact.firstDay(),
                fact.lastDay(),
                fact.minutes().value(),
                Competences.written(fact.competences()),
                fact.why().known().map(Explanation::text).orElse(null));
        var choice = logged.key();
        var dossier = UUID.fromString(logged.metadata().subject());
        rows.put(choice, new ChoiceRow(choice, dossier, told, fact.at()));
    }

    private void known(UUID choice, OwnChoiceEvent event) {
        var row = rows.get(choice);
        if (row == null) {
            throw new IllegalStateException("No row for own choice " + choice);
        }
        switch (event) {
            case ChoiceRecorded _ -> throw new IllegalStateException("Recorded twice: " + choice);
            case DrawnForFullCheck _ -> row.drawn = true;
            case ChoiceTakenUp fact -> {
                row.officer = fact.officer().account();
                row.heldUntil = fact.until();
            }
            case ChoiceGivenBack _ -> row.free();
            case MoreAsked fact -> ask(row, fact);
            case QuestionAnswered fact -> {
                row.answered = fact.at();
                row.answer = text(fact.answer());
            }
            case ChoiceWithdrawn fact -> row.become(State.WITHDRAWN, fact.at());
            case ExplanationAccepted fact -> {
                row.become(State.ACCEPTED, fact.at());
                row.credit = fact.points().credit().value();
                row.reason = fact.note() == null ? null : text(fact.note());
            }
            case ExplanationDeclined fact -> {
                row.become(State.DECLINED, fact.at());
                row.reason = text(fact.reason());
            }
            case ChoiceRefused fact -> {
                row.become(State.REFUSED, fact.at());
                row.rule = fact.rule().value();
            }
            case ChoiceCreditWithdrawn fact -> {
                row.become(State.REVERSED, fact.at());
                row.reason = text(fact.reason());
            }
        }
    }

    private static void ask(ChoiceRow row, MoreAsked fact) {
        row.asked = fact.at();
        row.question = text(fact.what());
        row.answerBy = fact.answerBy();
        row.free();
    }

    private static @Nullable String text(Personal<Reason> reason) {
        return reason.known().map(Reason::text).orElse(null);
    }
}
