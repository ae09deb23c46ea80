package nl.schoolleidersregister.history.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.evaluation.parts.WhyLinks;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.history.view.History;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.registration.parts.DossierSection;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.timeline.parts.Told;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the registrar's page of a dossier: the requirements with their reasons, today or by any two clocks. */
@Component
class ClocksSection implements DossierSection {

    /** In the model of the page: the two days that were asked; today when nothing is there. */
    static final String ASKED = "clocks";

    private final Visitor visitor;
    private final Pasts pasts;
    private final EntryTitles titles;
    private final Telling telling;

    ClocksSection(Visitor visitor, Pasts pasts, EntryTitles titles, Telling telling) {
        this.visitor = visitor;
        this.pasts = pasts;
        this.titles = titles;
        this.telling = telling;
    }

    @Override
    public Place place() {
        return Place.READ;
    }

    @Override
    public int order(Dossier dossier) {
        return 10;
    }

    @Override
    public Optional<Content> of(Dossier dossier, Model page) {
        if (dossier.registration() == null) {
            return Optional.empty();
        }
        var clocks = page.getAttribute(ASKED) instanceof Clocks asked ? asked : pasts.today();
        var form = page.getAttribute("clocksForm") instanceof ClocksForm typed ? typed : ClocksForm.of(clocks);
        return Optional.of(new Content("history/clocks", "section", shown(new DossierId(dossier.id()), clocks, form)));
    }

    private ShownPast shown(DossierId dossier, Clocks clocks, ClocksForm form) {
        var history = pasts.history(dossier);
        var past = pasts.of(history, clocks);
        var here = StandController.at(dossier);
        return new ShownPast(
                here,
                dossier.toString(),
                form,
                clocks.validOn(),
                clocks.knownOn(),
                !clocks.equals(pasts.today()),
                past.status(),
                past.shown(Voice.FACTS, titles.of(dossier)),
                new WhyLinks("/kantoor/dossiers/" + dossier + "/waarom", query(clocks)),
                Lanes.of(history.knownOn(clocks.knownOn()), from(past, history), visitor.today()),
                Otherwise.than(past, history, pasts).stream()
                        .map(other -> different(dossier, other, here))
                        .toList());
    }

    /** The picture begins with the cycle that ran, or with the dossier where none did. */
    private static LocalDate from(Past past, History history) {
        var running = past.then().career().cycles().running();
        return running == null
                ? history.firstKnownOn().orElseThrow()
                : running.period().from();
    }

    private ShownPast.Different different(DossierId dossier, Otherwise other, String here) {
        var because =
                telling.these(dossier, other.since(), Reader.OFFICE).stream().findFirst();
        return new ShownPast.Different(
                other.clocks().validOn(),
                other.clocks().knownOn(),
                other.validated(),
                other.total(),
                other.verdict(),
                because.map(Told::text).orElse(null),
                because.map(Told::on).orElse(null),
                here + query(other.clocks()));
    }

    /** The two days as they stand in an address; nothing for today. */
    private String query(Clocks clocks) {
        return clocks.equals(pasts.today()) ? "" : address(clocks);
    }

    static String address(Clocks clocks) {
        return "?op=" + Days.typed(clocks.validOn()) + "&bekend=" + Days.typed(clocks.knownOn());
    }
}
