package nl.schoolleidersregister.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.registration.view.NamedEntries;
import nl.schoolleidersregister.visit.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The public search by name, for programs. The name stands in the body: addresses are kept and passed on. */
@RestController
class SearchApi {

    private final NameSearch names;

    SearchApi(NameSearch names) {
        this.names = names;
    }

    /**
     * A question.
     *
     * @param naam words of a name in any order, at least three letters; the last word may be the beginning of one
     */
    record Zoekvraag(@Nullable String naam) {}

    /**
     * The answer.
     *
     * @param vermeldingen at most ten, by family name; those first whose name is what was asked
     * @param meer whether there are more than these
     * @param gelijkend whether nobody has this name, and these have one like it
     */
    record Zoekantwoord(List<ApiBodies.Vermelding> vermeldingen, boolean meer, boolean gelijkend) {

        Zoekantwoord {
            vermeldingen = List.copyOf(vermeldingen);
        }

        static Zoekantwoord of(NamedEntries found) {
            return new Zoekantwoord(
                    found.entries().stream().map(ApiBodies.Vermelding::of).toList(), found.more(), found.alike());
        }
    }

    @PostMapping(path = "/v1/registraties/zoekvragen", consumes = MediaType.APPLICATION_JSON_VALUE)
    Zoekantwoord search(@RequestBody Zoekvraag body, HttpServletRequest request) {
        var question = NameQuestion.of(Reading.typed(body.naam()));
        if (!question.isEnough()) {
            throw new WrongInput(new Problems(
                    "search", List.of(new Problem("naam", "letters", List.of(NameQuestion.FEWEST_LETTERS)))));
        }
        return Zoekantwoord.of(names.ask(question, request.getRemoteAddr()));
    }
}
