package nl.schoolleidersregister.evc.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evc.web.EvcPages.Course;
import nl.schoolleidersregister.evc.web.EvcPages.Page;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.parts.EvidenceLine;
import nl.schoolleidersregister.evidence.parts.SharedEvidence;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The desk of an assessor of EVC files. It shows the own places only: nobody learns here who the other is. */
@Controller
@RequestMapping("/beoordelaar/evc")
class EvcAssessorController {

    private static final String HERE = "/beoordelaar/evc";
    private static final String ONE = "/{traject}";

    private final Visitor visitor;
    private final Trajectories trajectories;
    private final EvcOffice office;
    private final EvcPages pages;
    private final SharedEvidence proofs;
    private final EvcDrafts drafts;

    EvcAssessorController(
            Visitor visitor,
            Trajectories trajectories,
            EvcOffice office,
            EvcPages pages,
            SharedEvidence proofs,
            EvcDrafts drafts) {
        this.visitor = visitor;
        this.trajectories = trajectories;
        this.office = office;
        this.pages = pages;
        this.proofs = proofs;
        this.drafts = drafts;
    }

    /**
     * A file, and the own place.
     *
     * @param late whether the day for the judgement is over
     */
    public record Own(ShownTrajectory one, Seat seat, boolean late) {

        /** Whether the own judgement is wanted. */
        public boolean waits() {
            return EvcDrafts.isWritten(one.on(), seat);
        }
    }

    @GetMapping
    ModelAndView all(Account account, Model model) {
        var own = account.id().value();
        model.addAttribute(
                "all",
                trajectories.judgedBy(own).stream()
                        .map(one -> own(one, one.file().seatOf(own).orElseThrow()))
                        .toList());
        return new ModelAndView("evc/assessor", model.asMap());
    }

    private Own own(TrajectoryOnFile one, Seat seat) {
        return new Own(pages.shown(one), seat, one.file().isOpen() && seat.isOver(visitor.today()));
    }

    private TrajectoryOnFile own(Account account, UUID id) {
        var one = pages.find(id);
        if (one.file().seatOf(account.id().value()).isEmpty()) {
            throw EvcPages.notThere();
        }
        return one;
    }

    @GetMapping(ONE)
    ModelAndView one(Account account, @PathVariable("traject") UUID id, Model model) {
        var one = own(account, id);
        return page(account, one, typed(account, one), model, HttpStatus.OK);
    }

    private EvcForm typed(Account account, TrajectoryOnFile one) {
        return drafts.judgement(one, seat(account, one)).map(EvcForm::of).orElse(EvcForm.EMPTY);
    }

    private static Seat seat(Account account, TrajectoryOnFile one) {
        return one.file().seatOf(account.id().value()).orElseThrow();
    }

    private ModelAndView page(Account account, TrajectoryOnFile one, EvcForm form, Model model, HttpStatus status) {
        var seat = seat(account, one);
        drafts.show(model, one, seat);
        model.addAttribute("one", pages.shown(one, evidence(one)));
        model.addAttribute("seat", seat);
        model.addAttribute(
                "about",
                one.file().judgedBy(seat.place()).stream().map(Competence::code).toList());
        model.addAttribute("answers", EvcForm.ANSWERS);
        model.addAttribute("form", form.over(drafts.judgement(one, seat)));
        return new ModelAndView("evc/judge", model.asMap(), status);
    }

    private List<EvidenceLine> evidence(TrajectoryOnFile one) {
        return proofs.lines(one.dossier(), EvcEvidence.about(one.id()), HERE + "/" + one.id() + "/bewijs/");
    }

    @GetMapping(ONE + "/bewijs/{bewijs}")
    void look(
            Account account,
            @PathVariable("traject") UUID id,
            @PathVariable("bewijs") UUID file,
            HttpServletResponse response)
            throws IOException {
        var one = own(account, id);
        proofs.send(one.dossier(), EvcEvidence.about(one.id()), new EvidenceId(file), response);
    }

    /** The button keeps what was typed. */
    @PostMapping(ONE + "/concept")
    ModelAndView keep(Turn turn, @PathVariable("traject") UUID id) {
        var kept = kept(turn, own(turn.account(), id));
        return EvcPages.done(turn, kept.isSeen() ? "judgement-kept" : "draft-merged", HERE + "/" + id);
    }

    /** The script keeps it while somebody types. */
    @PostMapping(path = ONE + "/concept", headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        return drafts.told(one, seat(turn.account(), one), kept(turn, one));
    }

    private Kept kept(Turn turn, TrajectoryOnFile one) {
        return drafts.keepJudgement(one, seat(turn.account(), one), turn.form());
    }

    @PostMapping(ONE + "/oordeel")
    ModelAndView judge(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        var seat = seat(turn.account(), one);
        if (EvcDrafts.isWritten(one, seat)) {
            var kept = drafts.keepJudgement(one, seat, turn.form());
            if (!kept.isSeen()) {
                turn.model().addAttribute("notice", Kept.LOOK_FIRST);
                return page(turn.account(), one, EvcForm.of(kept.draft()), turn.model(), HttpStatus.CONFLICT);
            }
        }
        Page page = status -> page(turn.account(), one, turn.form(), turn.model(), status);
        return pages.said(
                turn,
                turn.form().readJudgement(one.file().judgedBy(seat.place()), visitor.today()),
                new Course("evc-judgement", id, HERE + "/" + id, page, "evc-judged", HERE),
                (said, ask) -> office.assess(one, origin(turn), said.outcomes(), said.why(), ask));
    }

    private Origin origin(Turn turn) {
        return visitor.origin(turn.account(), Role.ASSESSOR);
    }

    @PostMapping(ONE + "/teruggave")
    ModelAndView giveBack(Turn turn, @PathVariable("traject") UUID id) {
        var one = own(turn.account(), id);
        Page page = status -> page(turn.account(), one, typed(turn.account(), one), turn.model(), status);
        return pages.said(
                turn,
                new Read.Right<>(one),
                new Course("evc-return", id, HERE + "/" + id, page, "evc-returned", HERE),
                (known, ask) -> {
                    office.giveBack(known, origin(turn), ask);
                    office.fill(known.id(), visitor.register());
                });
    }
}
