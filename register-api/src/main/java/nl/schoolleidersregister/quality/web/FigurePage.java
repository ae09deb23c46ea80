package nl.schoolleidersregister.quality.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schoolleidersregister.quality.CalibrationSubject;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import nl.schoolleidersregister.quality.Rubric;
import nl.schoolleidersregister.quality.view.Calibrations;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of one figure: what it rests on, and the calibration that follows when it is too low. */
@Component
class FigurePage {

    private final Visitor visitor;
    private final JudgingFigures figures;
    private final Calibrations calibrations;
    private final Recognitions recognitions;

    FigurePage(Visitor visitor, JudgingFigures figures, Calibrations calibrations, Recognitions recognitions) {
        this.visitor = visitor;
        this.figures = figures;
        this.calibrations = calibrations;
        this.recognitions = recognitions;
    }

    /** What an address names; nothing is measured of what is not there (404). */
    CalibrationSubject about(String rubric, String halfYear, String competence) {
        var about = new CalibrationSubject(
                there(Rubric.at(rubric)), there(HalfYear.read(halfYear)), new Competence(competence));
        there(lines(about).stream().findFirst());
        return about;
    }

    /** The same where work was chosen to talk about; elsewhere there is nothing to record (404). */
    CalibrationSubject chosen(String rubric, String halfYear, String competence) {
        var about = about(rubric, halfYear, competence);
        there(calibrations.find(about));
        return about;
    }

    /** The same where a calibration is due, or was begun; elsewhere there is none (404). */
    CalibrationSubject due(String rubric, String halfYear, String competence) {
        var about = about(rubric, halfYear, competence);
        there(Optional.of(about)
                .filter(one -> isDue(one) || calibrations.find(one).isPresent()));
        return about;
    }

    private boolean isDue(CalibrationSubject about) {
        return lines(about).stream().map(FigureLine::measured).anyMatch(Measured::needsCalibration);
    }

    private List<FigureLine> lines(CalibrationSubject about) {
        return figures.since(about.halfYear()).stream()
                .filter(one -> one.rubric() == about.rubric())
                .flatMap(one -> one.agreement().stream())
                .filter(line ->
                        CalibrationSubject.of(line.rubric(), line.measured()).equals(about))
                .toList();
    }

    /** Everybody who can have been there. */
    List<RecognitionId> assessors() {
        return recognitions.assessors().stream().map(RecognitionOnFile::id).toList();
    }

    ModelAndView show(CalibrationSubject about, CalibrationForm typed, Model model, HttpStatus status) {
        var lines = lines(about);
        var pairs = figures.lines(
                about.rubric(),
                about.halfYear(),
                lines.stream().flatMap(line -> line.measured().pairs().stream()).toList());
        var calibration = calibrations.find(about);
        var works = figures.works(
                about.rubric(), calibration.map(one -> one.works()).orElse(List.of()));
        Sights.shows(pairs.stream().map(PairLine::dossier).distinct().toList());
        Sights.shows(
                works.stream().map(JudgingFigures.WorkLine::dossier).distinct().toList());
        model.addAttribute("lines", lines);
        model.addAttribute("pairs", pairs);
        model.addAttribute("about", about);
        model.addAttribute("rubric", about.rubric());
        model.addAttribute("competence", about.competence().code());
        model.addAttribute("halfYear", about.halfYear());
        model.addAttribute("due", isDue(about));
        model.addAttribute("calibration", calibration.orElse(null));
        model.addAttribute("works", works);
        model.addAttribute("typed", typed);
        model.addAttribute("names", names());
        QualityPage.howToRead(model);
        return new ModelAndView("quality/figure", model.asMap(), status);
    }

    ModelAndView show(CalibrationSubject about, Model model, HttpStatus status) {
        return show(about, CalibrationForm.fresh(visitor.today()), model, status);
    }

    private Map<String, String> names() {
        return recognitions.assessors().stream()
                .filter(one -> one.name() != null)
                .collect(toMap(one -> one.id().toString(), one -> Objects.requireNonNull(one.name())));
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
