package nl.schoolleidersregister.school.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.tables.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The schools in the register, and DUO's list of them. What came of a list is shown at once: sending the form again
 * takes the same file over, which changes nothing.
 */
@Controller
class SchoolsController {

    private static final String HERE = "/kantoor/scholen";
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final SchoolImport office;
    private final Schools schools;
    private final Clock clock;

    SchoolsController(SchoolImport office, Schools schools, Clock clock) {
        this.office = office;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView look(@RequestParam(defaultValue = "") String zoek, Model model) {
        return page(Reading.query(zoek), model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView take(
            Account account,
            @RequestParam(name = "schoolsFile", required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("schools.no-file", List.of(), model);
        }
        try (var content = file.getInputStream()) {
            return switch (office.take(Tables.read(content), origin(account))) {
                case ImportOutcome.Refused(var code, var args) -> refused(code, args, model);
                case ImportOutcome.Imported done -> {
                    model.addAttribute("imported", done);
                    yield new ModelAndView("school/imported", model.asMap());
                }
            };
        }
    }

    private Origin origin(Account account) {
        return new Origin(new Actor(account.id().value(), Role.REGISTRAR), Instant.now(clock));
    }

    private ModelAndView refused(String code, List<Object> args, Model model) {
        model.addAttribute("refusal", new Refusal(code, "", args));
        return page("", model, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(String asked, Model model, HttpStatus status) {
        var text = asked.length() <= LONGEST ? asked.strip() : asked.substring(0, LONGEST);
        model.addAttribute("asked", text);
        model.addAttribute("found", schools.search(text, MOST));
        model.addAttribute("count", schools.count());
        return new ModelAndView("school/schools", model.asMap(), status);
    }
}
