package nl.schoolleidersregister.timeline.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything that happened in a dossier, by period and year, all of it or of one kind. */
@Controller
class TimelineController {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Telling telling;

    TimelineController(Visitor visitor, Dossiers dossiers, Telling telling) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.telling = telling;
    }

    @GetMapping("/kantoor/dossiers/{dossier}/tijdlijn")
    String office(
            @PathVariable("dossier") UUID id,
            @RequestParam(name = "soort", defaultValue = Timeline.TELLING) String kind,
            Model model) {
        var dossier =
                dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var back = "/kantoor/dossiers/" + id;
        var name = ShownName.of(dossier);
        var all = telling.all(new DossierId(id), Reader.OFFICE);
        model.addAttribute("timeline", Timeline.of(all, known(kind), back + "/tijdlijn", back, name));
        return Timeline.VIEW;
    }

    @GetMapping("/mijn-register/tijdlijn")
    String own(
            Account account, @RequestParam(name = "soort", defaultValue = Timeline.TELLING) String kind, Model model) {
        var all = telling.all(visitor.own(account), Reader.OWNER);
        model.addAttribute(
                "timeline", Timeline.of(all, known(kind), "/mijn-register/tijdlijn", "/mijn-register", null));
        return Timeline.VIEW;
    }

    private static String known(String kind) {
        return Timeline.isChoice(kind) ? kind : Timeline.TELLING;
    }
}
