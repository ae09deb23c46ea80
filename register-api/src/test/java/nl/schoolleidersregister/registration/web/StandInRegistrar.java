package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.browser.StandIn;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.pages.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar's desk. */
@StandIn
class StandInRegistrar {

    @GetMapping("/kantoor")
    String office(@RequestParam @Nullable String leeg, @RequestParam @Nullable String gezocht, Model model) {
        if (gezocht != null) {
            model.addAttribute("search", MadeUpDossier.search(gezocht));
        }
        model.addAttribute("office", leeg == null ? busy() : new Office(List.of(), List.of()));
        return Office.VIEW;
    }

    @GetMapping("/kantoor/dossiers/{id}")
    String dossier(@PathVariable String id, Model model) {
        return dossier(model, id, new VerificationForm("14-09-2027"), new RejectionForm(""));
    }

    @PostMapping("/kantoor/dossiers/{id}/registratie")
    String register(
            @PathVariable String id,
            @ModelAttribute("verification") VerificationForm form,
            Model model,
            RedirectAttributes flash) {
        if (form.read(MadeUp.TODAY) instanceof Read.Wrong<LocalDate>(var problems)) {
            model.addAttribute("problems", problems);
        } else if ("old".equals(id)) {
            model.addAttribute("refusal", new Refusal("qualification.five-years", "A4", List.of()));
        } else if ("changed".equals(id)) {
            model.addAttribute("stale", new Stale(Instant.parse("2027-09-14T12:10:00Z"), "/kantoor/dossiers/" + id));
        } else {
            return done(flash, new Notice("registered", List.of(MadeUp.NAME, MadeUp.NUMBER)));
        }
        return dossier(model, id, form, new RejectionForm(""));
    }

    @PostMapping("/kantoor/dossiers/{id}/afwijzing")
    String reject(
            @PathVariable String id,
            @ModelAttribute("rejection") RejectionForm form,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(MadeUp.TODAY)) {
            case Read.Wrong<String>(var problems) -> {
                model.addAttribute("problems", problems);
                yield dossier(model, id, new VerificationForm("14-09-2027"), form);
            }
            case Read.Right<String> _ -> done(flash, new Notice("rejected", List.of(MadeUp.NAME)));
        };
    }

    @GetMapping("/kantoor/naamgenoten/{id}")
    String namesake(@PathVariable String id, Model model) {
        return namesake(model, id, NamesakeForm.EMPTY);
    }

    @PostMapping("/kantoor/naamgenoten/{id}")
    String namesake(
            @PathVariable String id, @ModelAttribute("form") NamesakeForm form, Model model, RedirectAttributes flash) {
        return switch (form.read(MadeUp.TODAY)) {
            case Read.Wrong<NamesakeForm.Decision>(var problems) -> {
                model.addAttribute("problems", problems);
                yield namesake(model, id, form);
            }
            case Read.Right<NamesakeForm.Decision>(NamesakeForm.Admit _) ->
                done(flash, new Notice("admitted", List.of(MadeUp.NAME)));
            case Read.Right<NamesakeForm.Decision>(NamesakeForm.Dismiss _) ->
                done(flash, new Notice("dismissed", List.of(MadeUp.NAME)));
        };
    }

    private static String done(RedirectAttributes flash, Notice notice) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/kantoor";
    }

    private static String dossier(Model model, String id, VerificationForm verification, RejectionForm rejection) {
        model.addAttribute("dossier", MadeUpDossier.of(id));
        model.addAttribute("verification", verification);
        model.addAttribute("rejection", rejection);
        return Dossier.VIEW;
    }

    private static String namesake(Model model, String id, NamesakeForm form) {
        var born = LocalDate.of(1975, 3, 9);
        var newcomer = new NamesakeTask.Party("Kees Hoekstra (demo)", born, "kees@voorbeeld.nl", null, null, null);
        var known = new NamesakeTask.Party(
                MadeUp.NAME,
                born,
                "karin@voorbeeld.nl",
                MadeUp.NUMBER,
                "Lyceum Oosterhaven (demo), Deventer",
                "awaiting");
        model.addAttribute("task", new NamesakeTask(id, LocalDate.of(2027, 9, 10), newcomer, known));
        model.addAttribute("form", form);
        return NamesakeTask.VIEW;
    }

    private static Office busy() {
        return new Office(
                List.of(
                        waiting("awaiting", MadeUp.NAME, LocalDate.of(2027, 9, 6)),
                        waiting("old", "Joost van der Velde (demo)", LocalDate.of(2027, 7, 12)),
                        waiting("changed", "Meryem Aydın (demo)", LocalDate.of(2027, 9, 13))),
                List.of(new Office.Alike("1", "Kees Hoekstra (demo)", LocalDate.of(2027, 9, 10))));
    }

    private static Office.Waiting waiting(String dossier, String name, LocalDate since) {
        var answerBy = since.plusWeeks(8);
        return new Office.Waiting(
                dossier, name, MadeUp.DIPLOMA.training(), since, answerBy, answerBy.isBefore(MadeUp.TODAY));
    }
}
