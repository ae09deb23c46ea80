package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of learning (art. D1, D2) for programs. */
@RestController
class LearningFormApi {

    private final Regulations regulations;
    private final Visitor visitor;

    LearningFormApi(Regulations regulations, Visitor visitor) {
        this.regulations = regulations;
        this.visitor = visitor;
    }

    /**
     * One form.
     *
     * @param name in Dutch
     * @param english the same in English
     * @param spectrum INFORMAL, NON_FORMAL or FORMAL
     * @param ways how it comes into the register: OWN_CHOICE, OFFERED or GUIDED
     * @param duties what an explanation tells of it: QUESTION, INSTRUMENT or SHARED
     */
    record Listed(String code, String name, String english, String spectrum, List<String> ways, List<String> duties) {

        static Listed of(LearningForm one) {
            return new Listed(
                    one.form().code(),
                    one.name(),
                    one.english(),
                    one.spectrum().name(),
                    one.ways().stream().map(Enum::name).toList(),
                    one.duties().stream().map(Enum::name).toList());
        }
    }

    /**
     * Those of one day.
     *
     * @param standard the professional standard that has them
     * @param forms in its order
     */
    record Listing(LocalDate day, String standard, List<Listed> forms) {}

    /** Those that can be chosen for what is done on a day; today when none is given. */
    @GetMapping(path = "/v1/learning-forms", produces = MediaType.APPLICATION_JSON_VALUE)
    Listing on(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        var on = day == null ? visitor.today() : day;
        var shelf = regulations.shelf();
        return new Listing(
                on,
                shelf.inForceOn(on).regulation().standard().value(),
                shelf.formsOn(on).stream().map(Listed::of).toList());
    }
}
