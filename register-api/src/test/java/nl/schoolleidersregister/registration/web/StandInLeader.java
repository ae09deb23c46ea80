package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.browser.StandIn;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Refusal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrolling and Mijn register. */
@StandIn
class StandInLeader {

    private static final String TAKEN = "bezet@voorbeeld.nl";

    @GetMapping("/inschrijven")
    String enrol(Model model) {
        return enrolment(model, EnrolmentForm.EMPTY);
    }

    @PostMapping("/inschrijven")
    String enrol(@ModelAttribute("form") EnrolmentForm form, Model model, RedirectAttributes flash) {
        return switch (form.read(MadeUp.TODAY, MadeUp.SCHOOLS, MadeUp.FUNCTIONS)) {
            case Read.Wrong<EnrolmentForm.Stated>(var problems) -> wrong(model, form, problems);
            case Read.Right<EnrolmentForm.Stated>(var stated)
            when stated.person().email().equals(TAKEN) -> refused(model, form);
            case Read.Right<EnrolmentForm.Stated> _ -> done(flash, "awaiting", new Notice("enrolled", List.of()));
        };
    }

    @GetMapping("/mijn-register")
    String mine(@RequestParam(defaultValue = "registered") String als, Model model) {
        return mine(model, als, EmploymentForm.EMPTY, EmploymentEndForm.EMPTY);
    }

    @PostMapping("/mijn-register/diplomas")
    String state(@ModelAttribute("diplomaForm") DiplomaForm form, Model model, RedirectAttributes flash) {
        return switch (form.read(MadeUp.TODAY)) {
            case Read.Wrong<Diploma>(var problems) -> {
                model.addAttribute("problems", problems);
                yield mine(model, "rejected", EmploymentForm.EMPTY, EmploymentEndForm.EMPTY);
            }
            case Read.Right<Diploma> _ -> done(flash, "awaiting", new Notice("diploma-stated", List.of()));
        };
    }

    @PostMapping("/mijn-register/dienstverbanden")
    String start(@ModelAttribute("form") EmploymentForm form, Model model, RedirectAttributes flash) {
        return switch (form.read(MadeUp.TODAY, MadeUp.SCHOOLS, MadeUp.FUNCTIONS)) {
            case Read.Wrong<EmploymentForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield mine(model, "registered", form, EmploymentEndForm.EMPTY);
            }
            case Read.Right<EmploymentForm.Stated>(var stated) ->
                done(
                        flash,
                        "registered",
                        new Notice("employment-started", List.of(stated.school().name())));
        };
    }

    @PostMapping("/mijn-register/dienstverbanden/{id}/einde")
    String end(
            @PathVariable String id,
            @ModelAttribute("endForm") EmploymentEndForm form,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(id, MadeUp.TODAY)) {
            case Read.Wrong<LocalDate>(var problems) -> {
                model.addAttribute("problems", problems);
                yield mine(model, "registered", EmploymentForm.EMPTY, form);
            }
            case Read.Right<LocalDate> _ ->
                done(flash, "registered", new Notice("employment-ended", List.of(MadeUp.PRESENT.school())));
        };
    }

    private static String enrolment(Model model, EnrolmentForm form) {
        model.addAttribute("form", form);
        choices(model);
        return EnrolmentForm.VIEW;
    }

    private static String wrong(Model model, EnrolmentForm form, Problems problems) {
        model.addAttribute("problems", problems);
        return enrolment(model, form);
    }

    private static String refused(Model model, EnrolmentForm form) {
        model.addAttribute("refusal", new Refusal("enrolment.email-once", "A1", List.of()));
        return enrolment(model, form);
    }

    private static String done(RedirectAttributes flash, String standing, Notice notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/mijn-register?als=" + standing;
    }

    private static String mine(Model model, String standing, EmploymentForm form, EmploymentEndForm endForm) {
        var register = standing(standing);
        model.addAttribute("register", register);
        model.addAttribute("form", form);
        model.addAttribute("endForm", endForm);
        if (!model.containsAttribute("diplomaForm")) {
            model.addAttribute("diplomaForm", DiplomaForm.EMPTY);
        }
        choices(model);
        return register.view();
    }

    private static void choices(Model model) {
        model.addAttribute("schools", MadeUp.SCHOOLS);
        model.addAttribute("functions", MadeUp.FUNCTIONS);
    }

    private static MyRegister standing(String name) {
        return switch (name) {
            case "not-enrolled" -> new MyRegister.NotEnrolled(MadeUp.NAME);
            case "awaiting" ->
                new MyRegister.Awaiting(
                        MadeUp.NAME,
                        2,
                        MadeUp.TODAY,
                        LocalDate.of(2027, 11, 9),
                        MadeUp.DIPLOMA,
                        List.of(MadeUp.PRESENT));
            case "rejected" ->
                new MyRegister.Rejected(
                        MadeUp.NAME,
                        3,
                        MadeUp.TODAY,
                        MadeUp.REASON,
                        LocalDate.of(2027, 10, 26),
                        MadeUp.DIPLOMA,
                        List.of());
            default ->
                new MyRegister.Registered(
                        MadeUp.NAME,
                        4,
                        "lapsed".equals(name),
                        MadeUp.NUMBER,
                        MadeUp.PERIOD.from(),
                        MadeUp.PERIOD,
                        MadeUp.EMPLOYMENTS);
        };
    }
}
