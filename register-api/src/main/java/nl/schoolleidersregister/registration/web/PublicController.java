package nl.schoolleidersregister.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.registration.view.RegisterEntries;
import nl.schoolleidersregister.registration.view.RegisterEntry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The public look-up: is this school leader registered? A number may stand in an address, to be kept and passed on; a
 * name never does, for addresses are kept by browsers, servers and whoever stands between them.
 */
@Controller
class PublicController {

    private static final String SEARCH = "/zoeken";

    /** Tells htmx which address to show. */
    private static final String SHOWN_ADDRESS = "HX-Push-Url";

    private final RegisterEntries entries;
    private final NameSearch names;
    private final Clock clock;

    PublicController(RegisterEntries entries, NameSearch names, Clock clock) {
        this.entries = entries;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        return page(model, Search.START);
    }

    @GetMapping(SEARCH)
    String byNumber(
            @RequestParam(name = "nummer", defaultValue = "") String typed, Model model, HttpServletResponse response) {
        var number = Search.number(typed);
        if (number.isEmpty()) {
            return page(model, Search.START);
        }
        if (Search.isNumber(number)) {
            response.setHeader(SHOWN_ADDRESS, SEARCH + "?nummer=" + number);
        }
        return page(model, new Search(number, outcome(number)));
    }

    /** Whatever was typed: a number goes on at its own address, a name is answered here. */
    @PostMapping(SEARCH)
    ModelAndView byNameOrNumber(
            @RequestParam(name = "vraag", defaultValue = "") String asked,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = Reading.typed(asked);
        if (Search.isNumber(typed)) {
            return new ModelAndView(seeOther(SEARCH + "?nummer=" + Search.number(typed)));
        }
        response.setHeader(SHOWN_ADDRESS, SEARCH);
        return new ModelAndView(page(model, new Search(shown(typed), outcome(typed, request, response))));
    }

    private Search.Outcome outcome(String typed, HttpServletRequest request, HttpServletResponse response) {
        var question = NameQuestion.of(typed);
        if (!question.isEnough()) {
            return new Search.TooShort();
        }
        try {
            return Search.named(names.ask(question, request.getRemoteAddr()));
        } catch (NameSearch.TooOften tooOften) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooOften.seconds()));
            return new Search.TooOften(tooOften.seconds());
        }
    }

    private static RedirectView seeOther(String path) {
        var there = new RedirectView(path, true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return there;
    }

    private static String shown(String typed) {
        return typed.length() <= NameQuestion.LONGEST ? typed : typed.substring(0, NameQuestion.LONGEST);
    }

    /** The number of a merged dossier leads to the entry that goes on. */
    @GetMapping("/register/{nummer}")
    ModelAndView entry(@PathVariable("nummer") String number, Model model) {
        var found = find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!found.number().equals(number)) {
            return new ModelAndView(seeOther("/register/" + found.number()));
        }
        model.addAttribute("entry", PublicEntry.of(found));
        return new ModelAndView(PublicEntry.VIEW, model.asMap());
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

    private static String page(Model model, Search search) {
        model.addAttribute("search", search);
        return Search.VIEW;
    }
}
