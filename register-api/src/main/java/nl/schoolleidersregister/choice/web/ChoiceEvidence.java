package nl.schoolleidersregister.choice.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.view.Choices;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Evidenced;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Evidence can be attached to an own choice as long as nobody decided on it. */
@Component
class ChoiceEvidence implements Evidenced {

    private final Choices choices;

    ChoiceEvidence(Choices choices) {
        this.choices = choices;
    }

    @Override
    public About.Kind kind() {
        return About.Kind.OWN_CHOICE;
    }

    @Override
    public Optional<Standing> standing(DossierId dossier, UUID thing) {
        return choices.find(dossier, new ChoiceId(thing))
                .map(choice -> choice.isOpen() ? Standing.OPEN : Standing.DECIDED);
    }

    /** What stands for an own choice where evidence is attached. */
    static About about(ChoiceId choice) {
        return new About(About.Kind.OWN_CHOICE, choice.value());
    }
}
