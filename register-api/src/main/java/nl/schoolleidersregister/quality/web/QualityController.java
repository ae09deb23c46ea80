package nl.schoolleidersregister.quality.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.quality.Agreement;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.MarkedPair;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.view.Rubric;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The office sees how far assessors agree, who marks higher or lower, and on what each figure rests (art. F5). */
@Controller
@RequestMapping("/kantoor/beoordelaars/kwaliteit")
class QualityController {

    static final String HERE = "/kantoor/beoordelaars/kwaliteit";

    private final Visitor visitor;
    private final JudgingFigures figures;
    private final Recognitions recognitions;

    QualityController(Visitor visitor, JudgingFigures figures, Recognitions recognitions) {
        this.visitor = visitor;
        this.figures = figures;
        this.recognitions = recognitions;
    }

    @GetMapping
    String all(Model model) {
        var first = JudgingFigures.first(visitor.today());
        model.addAttribute("rubrics", figures.since(first));
        model.addAttribute("first", first.days().from());
        howToRead(model);
        return "quality/overview";
    }

    @GetMapping("/{rubriek}/{halfjaar}/{competentie}")
    String one(
            @PathVariable("rubriek") String rubric,
            @PathVariable("halfjaar") String halfYear,
            @PathVariable("competentie") String competence,
            Model model) {
        var scale = there(Rubric.at(rubric));
        var when = there(HalfYear.read(halfYear));
        var lines =
                there(figures.since(when).stream()
                                .filter(one -> one.rubric() == scale)
                                .findFirst())
                        .agreement()
                        .stream()
                        .filter(line -> line.measured().halfYear().equals(when))
                        .filter(line -> line.measured().competence().code().equals(competence))
                        .toList();
        there(lines.stream().findFirst());
        var pairs =
                lines.stream().flatMap(line -> line.measured().pairs().stream()).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("competence", competence);
        model.addAttribute("halfYear", when);
        pairs(model, scale, when, pairs);
        howToRead(model);
        return "quality/figure";
    }

    @GetMapping("/beoordelaar/{erkenning}")
    String assessor(@PathVariable("erkenning") UUID id, Model model) {
        var assessor =
                there(recognitions.find(new RecognitionId(id)).filter(one -> one.kind() == RecognitionKind.ASSESSOR));
        var first = JudgingFigures.first(visitor.today());
        var rubrics = figures.since(first);
        model.addAttribute("name", figures.name(assessor));
        model.addAttribute("id", id);
        model.addAttribute(
                "parts",
                rubrics.stream().map(one -> part(one, assessor.id(), first)).toList());
        model.addAttribute("first", first.days().from());
        howToRead(model);
        Sights.shows(rubrics.stream()
                .flatMap(one -> part(one, assessor.id(), first).pairs().stream())
                .map(PairLine::dossier)
                .distinct()
                .toList());
        return "quality/assessor";
    }

    /** What stands about an assessor in one kind of work. */
    record Part(Rubric rubric, List<LeniencyLine> lines, List<PairLine> pairs) {}

    private Part part(JudgingFigures.OfRubric rubric, RecognitionId assessor, HalfYear first) {
        var pairs = rubric.agreement().stream()
                .flatMap(line -> line.measured().pairs().stream())
                .filter(pair -> pair.earlier().assessor().equals(assessor)
                        || pair.later().assessor().equals(assessor))
                .toList();
        return new Part(rubric.rubric(), rubric.of(assessor), figures.lines(rubric.rubric(), first, pairs));
    }

    private void pairs(Model model, Rubric rubric, HalfYear halfYear, List<MarkedPair> pairs) {
        var lines = figures.lines(rubric, halfYear, pairs);
        Sights.shows(lines.stream().map(PairLine::dossier).distinct().toList());
        model.addAttribute("rubric", rubric);
        model.addAttribute("pairs", lines);
    }

    private static void howToRead(Model model) {
        model.addAttribute("norm", Agreement.TARGET);
        model.addAttribute("fewest", Measured.FEWEST);
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
