package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.view.EntryExamples;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.SeatOnFile;
import nl.schoolleidersregister.portfolio.web.AssessorDesk.Given;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.visit.Sights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** One entry as its assessor sees it: to judge, to talk about with the other, or judged. */
@Component
class AssessmentPages {

    private static final String HERE = "/beoordelaar/inzendingen/";
    private static final int ALIKE = 3;

    private final AssessorDesk desk;
    private final EvidenceLines evidence;
    private final Dossiers dossiers;
    private final Recognitions recognitions;
    private final EntryExamples examples;
    private final PortfolioDrafts drafts;
    private final DraftDesk typing;

    AssessmentPages(
            AssessorDesk desk,
            EvidenceLines evidence,
            Dossiers dossiers,
            Recognitions recognitions,
            EntryExamples examples,
            PortfolioDrafts drafts,
            DraftDesk typing) {
        this.desk = desk;
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.recognitions = recognitions;
        this.examples = examples;
        this.drafts = drafts;
        this.typing = typing;
    }

    ModelAndView show(Account account, Given given, Typed typed, Model model, HttpStatus status) {
        var entry = given.entry();
        Sights.shows(List.of(entry.dossier()));
        model.addAttribute("entry", entry);
        model.addAttribute("waits", given.waits());
        model.addAttribute("lastDay", entry.lastDayOf(given.seat()));
        model.addAttribute("own", given.seat().found());
        model.addAttribute("others", entry.isOpen() ? List.of() : entry.seen());
        model.addAttribute("typed", typed);
        var assessor = given.seat().assessor();
        var draft = drafts.judgement(assessor, entry).orElse(null);
        typing.show(model, PortfolioDrafts.sheet(assessor, entry), draft);
        model.addAttribute("waiting", desk.queue(account).size());
        model.addAttribute(
                "name", dossiers.find(entry.dossier()).map(ShownName::of).orElse(ShownName.GONE));
        model.addAttribute("alike", examples.like(Topics.of(entry), ALIKE));
        model.addAttribute("steps", Step.values());
        model.addAttribute("marks", Mark.values());
        model.addAttribute("scores", JudgementForm.SCORES);
        model.addAttribute("degrees", JudgementForm.DEGREES);
        model.addAttribute("conditions", JudgementForm.CONDITIONS);
        model.addAttribute("outcomes", JudgementForm.OUTCOMES);
        model.addAttribute(
                "evidence",
                evidence.at(entry.dossier(), PortfolioOffice.about(entry.id()), HERE + entry.id() + "/bewijs/"));
        model.addAttribute("talks", given.talks());
        if (given.talks()) {
            talk(entry, given.seat(), model);
        }
        return new ModelAndView("portfolio/judge", model.asMap(), status);
    }

    /** Both are in and differ: only now each sees what the other found, and with whom to talk. */
    private void talk(EntryOnFile entry, SeatOnFile own, Model model) {
        var other = entry.seats().stream()
                .filter(seat -> seat.vacated() == null && seat.seat() != own.seat() && seat.hasJudged(entry.round()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody to talk with about " + entry.id()));
        var talk = Objects.requireNonNull(entry.talk());
        model.addAttribute("otherName", name(other));
        model.addAttribute(
                "otherFound",
                other.found().stream()
                        .filter(found -> found.round() == entry.round())
                        .toList());
        model.addAttribute("talk", talk);
        model.addAttribute("proposedByOther", talk.by() == other.seat());
        if (!model.containsAttribute("talkForm")) {
            model.addAttribute("talkForm", TalkForm.EMPTY);
        }
    }

    private @Nullable String name(SeatOnFile seat) {
        return recognitions
                .find(seat.assessor())
                .map(one -> one.name() == null ? ShownName.GONE : one.name())
                .orElse(ShownName.GONE);
    }
}
