package nl.schoolleidersregister.evc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** EVC for the office: who waits for an assessor, whose day is over, and certificates that are taken back. */
@Controller
@RequestMapping("/kantoor/evc")
class EvcOfficeController {

    private static final String HERE = "/kantoor/evc";
    private static final String ONE = "/{traject}";

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final EvcOffice office;
    private final EvcPages pages;
    private final EvidenceLines lines;
    private final Dossiers dossiers;

    EvcOfficeController(
            Visitor visitor,
            Trajectories trajectories,
            EvcOffice office,
            EvcPages pages,
            EvidenceLines lines,
            Dossiers dossiers) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.office = office;
        this.pages = pages;
        this.lines = lines;
        this.dossiers = dossiers;
    }

    /** A place, and who has it. */
    public record Sitting(Seat seat, String name, boolean over) {}

    /** A trajectory, with the day on which a judgement was due that is not in; null where none is late. */
    public record Line(ShownTrajectory one, @Nullable LocalDate late) {}

    @GetMapping
    ModelAndView all(Model model) {
        model.addAttribute(
                "all",
                trajectories.all().stream()
                        .map(one -> new Line(pages.shown(one), late(one)))
                        .toList());
        return new ModelAndView("evc/office", model.asMap());
    }

    private @Nullable LocalDate late(TrajectoryOnFile one) {
        return one.file().seats().stream()
                .filter(seat -> one.file().isOpen() && seat.isOver(visitor.today()))
                .map(Seat::by)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable("traject") UUID id, Model model) {
        return page(pages.find(id), EvcForm.EMPTY, model, HttpStatus.OK);
    }

    private ModelAndView page(TrajectoryOnFile one, EvcForm form, Model model, HttpStatus status) {
        var file = one.file();
        var today = visitor.today();
        model.addAttribute("one", pages.shown(one, lines.office(one.dossier(), EvcEvidence.about(one.id()))));
        model.addAttribute(
                "seats",
                file.seats().stream()
                        .map(seat ->
                                new Sitting(seat, pages.nameOf(seat.assessor().recognition()), seat.isOver(today)))
                        .toList());
        model.addAttribute("wanted", file.vacancy().orElse(null));
        model.addAttribute("leaning", leaning(one));
        model.addAttribute("registered", registered(one));
        model.addAttribute("form", form);
        return new ModelAndView("evc/office-one", model.asMap(), status);
    }

    /** Later trajectories in which something of its certificate was carried over. */
    private List<ShownTrajectory> leaning(TrajectoryOnFile one) {
        return one.file().certificate().stream()
                .flatMap(fact -> trajectories.leaningOn(one.dossier(), fact.certificate()).stream())
                .map(pages::shown)
                .toList();
    }

    /** Whether the leader asked to be registered with its certificate: then it is a qualification under the same id. */
    private boolean registered(TrajectoryOnFile one) {
        return one.file()
                .certificate()
                .flatMap(fact -> dossiers.find(one.dossier())
                        .filter(dossier -> dossier.qualifications().stream()
                                .anyMatch(stated ->
                                        stated.id().equals(fact.certificate().value()))))
                .isPresent();
    }

    @PostMapping(ONE + "/beoordelaars")
    ModelAndView assign(Turn turn, @PathVariable("traject") UUID id) {
        var one = pages.find(id);
        return pages.said(
                turn,
                new Read.Right<>(one),
                Course.of("evc-assign", id, HERE, page(turn, one), "evc-assigned"),
                (known, ask) -> office.assign(known, origin(turn), ask));
    }

    private Page page(Turn turn, TrajectoryOnFile one) {
        return status -> page(one, turn.form(), turn.model(), status);
    }

    private Origin origin(Turn turn) {
        return visitor.origin(turn.account(), Role.REGISTRAR);
    }

    @PostMapping(ONE + "/beoordelaars/{plaats}/vervanging")
    ModelAndView replace(Turn turn, @PathVariable("traject") UUID id, @PathVariable("plaats") Place place) {
        var one = pages.find(id);
        return pages.said(
                turn,
                new Read.Right<>(place),
                Course.of("evc-replace-" + place, id, HERE, page(turn, one), "evc-replaced"),
                (which, ask) -> {
                    office.replace(one, origin(turn), which, ask);
                    office.fill(one.id(), visitor.register());
                });
    }

    @PostMapping(ONE + "/certificaat/intrekking")
    ModelAndView revoke(Turn turn, @PathVariable("traject") UUID id) {
        var one = pages.find(id);
        return pages.said(
                turn,
                turn.form().readRevocation(visitor.today()),
                Course.of("evc-revoke", id, HERE, page(turn, one), "evc-revoked"),
                (held, ask) -> office.revoke(one, origin(turn), held.day(), held.report(), ask));
    }
}
