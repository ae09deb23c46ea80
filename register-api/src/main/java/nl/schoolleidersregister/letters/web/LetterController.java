package nl.schoolleidersregister.letters.web;

import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.pages.Texts;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A decision as a letter: the same page for whom it is about and for the office, on the screen and on paper. */
@Controller
class LetterController {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final Letters letters;
    private final Texts texts;

    LetterController(Visitor visitor, Dossiers dossiers, Letters letters, Texts texts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Whom a letter is to.
     *
     * @param name null once the person is erased
     * @param number null for who was never registered
     */
    record To(@Nullable String name, @Nullable String number) {

        static To of(Dossier dossier) {
            var person = dossier.person();
            var registration = dossier.registration();
            return new To(
                    person == null ? null : person.fullName(), registration == null ? null : registration.number());
        }
    }

    /** Where one goes from the letter. */
    record Back(String href, String key) {}

    @GetMapping("/mijn-register/brieven/{besluit}")
    String own(Account account, @PathVariable("besluit") UUID id, Model model) {
        return page(visitor.own(account), id, new Back("/mijn-register/berichten", "letter.back"), model);
    }

    @GetMapping("/kantoor/dossiers/{dossier}/brieven/{besluit}")
    String office(@PathVariable("dossier") UUID dossier, @PathVariable("besluit") UUID id, Model model) {
        return page(new DossierId(dossier), id, new Back("/kantoor/dossiers/" + dossier, "letter.back.office"), model);
    }

    private String page(DossierId id, UUID decision, Back back, Model model) {
        var dossier = dossiers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var letter = letters.find(id, decision).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("letter", letter);
        model.addAttribute(
                "subject", texts.of(letter.subject().key(), letter.subject().args()));
        model.addAttribute("to", To.of(dossier));
        model.addAttribute("back", back);
        return "letters/letter";
    }
}
