package nl.schoolleidersregister.history.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The facts behind a line or a number of an evaluation, with the rules that made it. */
@Controller
class WhyController {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Pasts pasts;
    private final Whys whys;
    private final Telling telling;

    WhyController(Visitor visitor, Dossiers dossiers, Pasts pasts, Whys whys, Telling telling) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.pasts = pasts;
        this.whys = whys;
        this.telling = telling;
    }

    /** One's own, as it stands. */
    @GetMapping("/mijn-register/waarom/{wat}")
    String own(Account account, @PathVariable("wat") String what, Model model) {
        var dossier = visitor.own(account);
        model.addAttribute("reasons", why(dossier, pasts.today(), what, Reader.OWNER, "/mijn-register", null));
        return Why.VIEW;
    }

    /** Anybody's, by two clocks; days that cannot be read lead to the page that says so. */
    @GetMapping("/kantoor/dossiers/{dossier}/waarom/{wat}")
    String office(@PathVariable("dossier") UUID id, @PathVariable("wat") String what, ClocksForm form, Model model) {
        var dossier = new DossierId(id);
        var name = dossiers.find(dossier)
                .map(ShownName::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var clocks = switch (pasts.read(form, pasts.history(dossier))) {
            case Read.Right<Clocks>(var asked) -> asked;
            case Read.Wrong<Clocks> _ -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        var back = clocks.equals(pasts.today())
                ? "/kantoor/dossiers/" + dossier
                : StandController.at(dossier) + ClocksSection.address(clocks);
        model.addAttribute("reasons", why(dossier, clocks, what, Reader.OFFICE, back, name));
        return Why.VIEW;
    }

    private Why why(DossierId dossier, Clocks clocks, String what, Reader reader, String back, @Nullable String name) {
        var found = whys.of(dossier, clocks, what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Why(
                back,
                name,
                found.title(),
                found.standing(),
                found.rules(),
                telling.these(dossier, found.facts(), reader),
                !clocks.equals(pasts.today()),
                clocks.validOn(),
                clocks.knownOn(),
                name == null ? "" : "wide");
    }
}
