package nl.schoolleidersregister.evc.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evidence.parts.EvidenceLine;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Sights;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about trajectories have in common: names, and forms that come back with what was typed. */
@Component
class EvcPages {

    private static final Map<String, String> FIELDS = Map.of(
            "evc.one-open", "evcProvider",
            "evc.intake-day", "evcDay",
            "evc.interview-day", "evcDay",
            "evc.revoked-from", "evcFrom");

    private final Trajectories trajectories;
    private final Recognitions recognitions;
    private final Dossiers dossiers;
    private final Attempts attempts;
    private final Visitor visitor;

    EvcPages(
            Trajectories trajectories,
            Recognitions recognitions,
            Dossiers dossiers,
            Attempts attempts,
            Visitor visitor) {
        this.trajectories = trajectories;
        this.recognitions = recognitions;
        this.dossiers = dossiers;
        this.attempts = attempts;
        this.visitor = visitor;
    }

    /** One of them; 404 when there is none. */
    TrajectoryOnFile find(UUID id) {
        return trajectories.find(new TrajectoryId(id)).orElseThrow(EvcPages::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    ShownTrajectory shown(TrajectoryOnFile one) {
        return shown(one, List.of());
    }

    ShownTrajectory shown(TrajectoryOnFile one, List<EvidenceLine> evidence) {
        Sights.shows(List.of(one.dossier()));
        return named(one, evidence);
    }

    /** For somebody with a certificate in hand, who sees nothing of a dossier. */
    ShownTrajectory certified(TrajectoryOnFile one) {
        return named(one, List.of());
    }

    private ShownTrajectory named(TrajectoryOnFile one, List<EvidenceLine> evidence) {
        var name = dossiers.find(one.dossier()).map(ShownName::of).orElse(ShownName.GONE);
        return ShownTrajectory.of(one, name, nameOf(one.provider()), evidence);
    }

    /** Whether somebody can ask for registration now; message keys {@code evc.asking.<ASKING>}. */
    enum Asking {
        /** Nothing is in the way. */
        FREE,
        /** It was asked with this certificate. */
        ASKED,
        /** Another diploma or certificate is being looked at. */
        WAITING,
        /** There is a registration. */
        REGISTERED
    }

    /**
     * Whether somebody can ask for registration with a certificate now.
     *
     * @param certificate its id as a qualification; null where it has none yet
     */
    Asking asking(DossierId dossier, @Nullable UUID certificate) {
        var known = dossiers.find(dossier).orElseThrow(EvcPages::notThere);
        if (known.registration() != null) {
            return Asking.REGISTERED;
        }
        return known.waiting()
                .map(stated -> stated.id().equals(certificate) ? Asking.ASKED : Asking.WAITING)
                .orElse(Asking.FREE);
    }

    /** What somebody with a recognition is called. */
    String nameOf(RecognitionId id) {
        return recognitions
                .find(id)
                .map(one -> one.name() == null ? ShownName.GONE : one.name())
                .orElse(ShownName.GONE);
    }

    /** A page, with the status it is sent with. */
    @FunctionalInterface
    interface Page extends Function<HttpStatus, ModelAndView> {}

    /**
     * What becomes of a form.
     *
     * @param name of the request, with {@code about} what a repeat of it is known by
     * @param here address of the page with the form
     * @param page that page, with a status
     * @param notice what is told when it is done
     * @param next where it goes on then
     */
    record Course(String name, Object about, String here, Page page, String notice, String next) {

        /** It goes on where it was. */
        static Course of(String name, UUID about, String desk, Page page, String notice) {
            var here = desk + "/" + about;
            return new Course(name, about, here, page, notice, here);
        }
    }

    /** Does what a form says when it could be read; else, or when a rule says no, the page comes back. */
    <T> ModelAndView said(Turn turn, Read<T> read, Course course, BiConsumer<T, Ask> order) {
        var model = turn.model();
        return switch (read) {
            case Read.Wrong<T>(var problems) -> {
                model.addAttribute("problems", problems);
                yield course.page().apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<T>(var values) ->
                attempts.attempt(model, new Attempts.Form(EvcForm.NAME, FIELDS, course.here(), course.page()), () -> {
                    var asked = turn.form().asked();
                    order.accept(
                            values,
                            visitor.ask(turn.account(), turn.key(), null, course.name(), course.about(), asked));
                    return done(turn, course.notice(), course.next());
                });
        };
    }

    static ModelAndView done(Turn turn, String notice, String next) {
        turn.flash().put("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + next);
    }
}
