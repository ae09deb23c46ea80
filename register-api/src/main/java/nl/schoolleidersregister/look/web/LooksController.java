package nl.schoolleidersregister.look.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.look.store.Looks;
import nl.schoolleidersregister.look.store.Seen;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.school.view.Boards;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who looked at one's own dossier; and marking what is new as seen. */
@Controller
class LooksController {

    private final Visitor visitor;
    private final OwnLooks looks;
    private final Seen seen;
    private final Dossiers dossiers;

    LooksController(Visitor visitor, OwnLooks looks, Seen seen, Dossiers dossiers) {
        this.visitor = visitor;
        this.looks = looks;
        this.seen = seen;
        this.dossiers = dossiers;
    }

    @GetMapping("/mijn-register/inzage")
    String looks(Account account, Model model) {
        model.addAttribute("looks", looks.at(visitor.own(account)));
        model.addAttribute("years", Looks.KEPT.getYears());
        return "look/looks";
    }

    @PostMapping("/mijn-register/gezien")
    String seen(Account account) {
        seen.mark(visitor.own(account), account.id().value());
        return "redirect:/mijn-register";
    }

    @PostMapping("/kantoor/dossiers/{dossier}/gezien")
    String seenByTheOffice(Account account, @PathVariable("dossier") UUID id) {
        var dossier = new DossierId(id);
        if (dossiers.find(dossier).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        seen.mark(dossier, account.id().value());
        return "redirect:/kantoor/dossiers/" + id;
    }

    /** The looks at a dossier, with boards by their names. */
    @Component
    static class OwnLooks {

        private final Looks looks;
        private final Boards boards;

        OwnLooks(Looks looks, Boards boards) {
            this.looks = looks;
            this.boards = boards;
        }

        List<ShownLook> at(DossierId dossier) {
            var names = new HashMap<String, String>();
            boards.all()
                    .forEach(one -> Optional.ofNullable(one.board().name())
                            .ifPresent(name -> names.put(one.number().value(), name.value())));
            return ShownLook.all(looks.at(dossier), number -> names.getOrDefault(number, number));
        }
    }

    /** The same for programs. */
    @DossierApi
    static class Api {

        private final OwnLooks looks;

        Api(OwnLooks looks) {
            this.looks = looks;
        }

        /** All looks that are kept. */
        record Inzagen(List<ShownLook> inzagen) {}

        @GetMapping("/inzagen")
        Inzagen all(@PathVariable("dossier") UUID id) {
            return new Inzagen(looks.at(new DossierId(id)));
        }
    }
}
