package nl.schoolleidersregister.registration.web;

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
        if (!MadeUp.NUMBER.equals(number)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("entry", MadeUp.ENTRY);
        return PublicEntry.VIEW;
    }

    private static Search.Outcome outcome(String number) {
        if (!number.matches("\\d{6}")) {
            return new Search.NoNumber();
        }
        return MadeUp.NUMBER.equals(number) ? new Search.Found(MadeUp.ENTRY) : new Search.Nobody();
    }
}
