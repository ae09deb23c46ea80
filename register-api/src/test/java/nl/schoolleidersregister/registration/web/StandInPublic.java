package nl.schoolleidersregister.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.browser.StandIn;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public look-up. */
@StandIn
class StandInPublic {

    private static final List<PublicEntry> BOTH = List.of(MadeUp.ENTRY, MadeUp.LAPSED);

    @GetMapping("/")
    String start(Model model) {
        return page(model, Search.START);
    }

    @GetMapping("/zoeken")
    String search(
            @RequestParam(name = "nummer", defaultValue = "") String typed, Model model, HttpServletResponse response) {
        var number = Search.number(typed);
        response.setHeader("HX-Push-Url", "/zoeken?nummer=" + number);
        return page(model, number.isEmpty() ? Search.START : new Search(number, outcome(number)));
    }

    @GetMapping(path = "/zoeken", params = "als")
    String named(@RequestParam("als") String state, Model model) {
        var outcome = switch (state) {
            case "named" -> new Search.Named(BOTH, false, false);
            case "more" ->
                new Search.Named(Stream.generate(() -> MadeUp.ENTRY).limit(10).toList(), true, false);
            case "alike" -> new Search.Named(BOTH, false, true);
            case "short" -> new Search.TooShort();
            case "often" -> new Search.TooOften(12);
            default -> new Search.NobodyNamed();
        };
        return page(model, new Search("Hoekstra", outcome));
    }

    @PostMapping("/zoeken")
    String ask(@RequestParam("vraag") String typed, Model model, HttpServletResponse response) {
        if (Search.isNumber(typed)) {
            return "redirect:/zoeken?nummer=" + Search.number(typed);
        }
        response.setHeader("HX-Push-Url", "/zoeken");
        if (typed.equals("te vaak")) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(model, new Search(typed, new Search.TooOften(12)));
        }
        return page(model, new Search(typed, new Search.Named(BOTH, false, false)));
    }

    @GetMapping("/register/{number}")
    String entry(@PathVariable String number, Model model) {
        model.addAttribute("entry", find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return PublicEntry.VIEW;
    }

    private static String page(Model model, Search search) {
        model.addAttribute("search", search);
        return Search.VIEW;
    }

    private static Search.Outcome outcome(String number) {
        if (!number.matches("\\d{6}")) {
            return new Search.NoNumber();
        }
        return find(number).<Search.Outcome>map(Search.Found::new).orElseGet(Search.Nobody::new);
    }

    private static Optional<PublicEntry> find(String number) {
        return BOTH.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }
}
