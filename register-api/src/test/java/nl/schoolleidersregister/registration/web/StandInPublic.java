package nl.schoolleidersregister.registration.web;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.browser.StandIn;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public look-up. */
@StandIn
class StandInPublic {

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

    @GetMapping("/register/{number}")
    String entry(@PathVariable String number, Model model) {
        model.addAttribute("entry", find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return PublicEntry.VIEW;
    }

    private static Search.Outcome outcome(String number) {
        if (!number.matches("\\d{6}")) {
            return new Search.NoNumber();
        }
        return find(number).<Search.Outcome>map(Search.Found::new).orElseGet(Search.Nobody::new);
    }

    private static Optional<PublicEntry> find(String number) {
        return Stream.of(MadeUp.ENTRY, MadeUp.LAPSED)
                .filter(entry -> entry.number().equals(number))
                .findFirst();
    }
}
