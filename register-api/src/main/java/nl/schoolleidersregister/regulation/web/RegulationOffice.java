package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.RegulationCommand.AdoptRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RedraftRegulation;
import nl.schoolleidersregister.regulation.RegulationCommand.RepealRegulation;
import nl.schoolleidersregister.regulation.RegulationHistory;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RepealReason;
import nl.schoolleidersregister.regulation.RulesAreAsSeen;
import nl.schoolleidersregister.regulation.StandardCommand.AdoptStandard;
import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import nl.schoolleidersregister.regulation.StandardCommand.EndForm;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import nl.schoolleidersregister.regulation.document.RegulationDocument;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.view.Shelf;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Claim;
import nl.schoolleidersregister.store.Recorded;
import org.springframework.stereotype.Component;

/** Brings orders to regulations with the facts they need; each can be refused by the rules its command names. */
@Component
public class RegulationOffice {

    private static final String DECISION = "regulation-decision";

    private final CommandDesk desk;
    private final Regulations regulations;

    RegulationOffice(CommandDesk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /** Puts a draft on file, under the name that the document gives. */
    public Recorded draft(RegulationDocument document, Origin origin, Ask ask) {
        var id = document.regulation().id();
        return desk.send(new DraftRegulation(id, origin, document.text()), ask).orElseThrow();
    }

    /** Puts another text in the place of a draft; nothing when it is the same. */
    public Optional<Recorded> redraft(RegulationId id, RegulationDocument document, Origin origin, Ask ask) {
        return desk.send(new RedraftRegulation(id, origin, document.regulation().id(), document.text()), ask);
    }

    /**
     * Adopts a draft.
     *
     * @param seen the text that the person saw
     */
    public Recorded adopt(RegulationDocument seen, Origin origin, Ask ask) {
        var shelf = regulations.shelf();
        var id = seen.regulation().id();
        var order = new AdoptRegulation(id, origin, seen.hash(), seen.regulation(), shelf.rules());
        return desk.send(order, ask.claiming(List.of(next(shelf, id)))).orElseThrow();
    }

    /** Repeals what was adopted. */
    public Recorded repeal(RegulationId id, LocalDate from, RepealReason reason, Origin origin, Ask ask) {
        var shelf = regulations.shelf();
        var order = new RepealRegulation(id, origin, from, reason, shelf.rules());
        return desk.send(order, ask.claiming(List.of(next(shelf, id)))).orElseThrow();
    }

    /** Puts the draft of a professional standard on file. */
    public Recorded draftStandard(StandardId id, StandardText text, Origin origin, Ask ask) {
        return desk.send(new DraftStandard(id, origin, text), ask).orElseThrow();
    }

    /** Adopts the draft of a professional standard. */
    public Recorded adoptStandard(StandardId id, Origin origin, Ask ask) {
        return desk.send(new AdoptStandard(id, origin), ask).orElseThrow();
    }

    /** Lets a form of learning end. */
    public Recorded endForm(StandardId id, Form form, LocalDate from, Origin origin, Ask ask) {
        return desk.send(new EndForm(id, origin, form, from), ask).orElseThrow();
    }

    private static Claim next(Shelf shelf, RegulationId id) {
        return decision(shelf.decisions() + 1, id);
    }

    /** Decisions are numbered; of two that were taken on the same state of things only one gets its number. */
    static Claim decision(long number, RegulationId id) {
        var value = "%016x".formatted(number);
        return new Claim(DECISION, value, RegulationHistory.streamOf(id), new RulesAreAsSeen(true));
    }
}
