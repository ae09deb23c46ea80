package nl.schoolleidersregister.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import nl.schoolleidersregister.registration.view.RegisterEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public look-up: is this school leader registered? */
@Controller
class PublicController {

    private final RegisterEntries entries;
    private final Clock clock;

    PublicController(RegisterEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("search", Search.START);
        return Search.VIEW;
    }

    @GetMapping("/zoeken")
    String search(@RequestParam(name = "nummer", defaultValue = "") String typed, Model model) {
        var number = Search.typed(typed);
        model.addAttribute("search", new Search(number, outcome(number)));
        return Search.VIEW;
    }

    @GetMapping("/register/{nummer}")
    String entry(@PathVariable("nummer") String number, Model model) {
        var found = find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("entry", PublicEntry.of(found));
        return PublicEntry.VIEW;
    }

    private Search.Outcome outcome(String number) {
        if (!RegisterNumber.isValid(number)) {
            return new Search.NoNumber();
        }
        return find(number)
                .<Search.Outcome>map(entry -> new Search.Found(PublicEntry.of(entry)))
                .orElseGet(Search.Nobody::new);
    }

    private Optional<RegisterEntry> find(String number) {
        return Optional.of(number)
                .filter(RegisterNumber::isValid)
                .map(RegisterNumber::new)
                .flatMap(valid -> entries.find(valid, LocalDate.now(clock)));
    }
}
