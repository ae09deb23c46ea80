package nl.schoolleidersregister.quality.web;

import static java.util.stream.Collectors.toMap;

import java.util.Objects;
import nl.schoolleidersregister.quality.Agreement;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.view.RemarkingOnFile;
import nl.schoolleidersregister.quality.view.Remarkings;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** The page about the quality of judging: what was measured, and what is judged again in this half-year. */
@Component
class QualityPage {

    private final Visitor visitor;
    private final JudgingFigures figures;
    private final Remarkings remarkings;
    private final Recognitions recognitions;

    QualityPage(Visitor visitor, JudgingFigures figures, Remarkings remarkings, Recognitions recognitions) {
        this.visitor = visitor;
        this.figures = figures;
        this.remarkings = remarkings;
        this.recognitions = recognitions;
    }

    /** With what was typed as the size of a draw. */
    ModelAndView show(Model model, String typed, HttpStatus status) {
        var today = visitor.today();
        var halfYear = HalfYear.of(today);
        var first = JudgingFigures.first(today);
        var again = remarkings.of(halfYear);
        Sights.shows(again.stream().map(RemarkingOnFile::dossier).distinct().toList());
        model.addAttribute("rubrics", figures.since(first));
        model.addAttribute("first", first.days().from());
        model.addAttribute("today", today);
        model.addAttribute("halfYear", halfYear);
        model.addAttribute("seed", RemarkingOffice.seed(halfYear));
        model.addAttribute("remarkings", again);
        model.addAttribute("names", names());
        model.addAttribute("size", typed);
        howToRead(model);
        return new ModelAndView("quality/overview", model.asMap(), status);
    }

    private Object names() {
        return recognitions.assessors().stream()
                .filter(one -> one.name() != null)
                .collect(toMap(one -> one.id().toString(), one -> Objects.requireNonNull(one.name())));
    }

    static void howToRead(Model model) {
        model.addAttribute("norm", Agreement.TARGET);
        model.addAttribute("fewest", Measured.FEWEST);
    }
}
