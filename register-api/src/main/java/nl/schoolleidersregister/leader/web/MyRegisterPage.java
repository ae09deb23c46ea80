package nl.schoolleidersregister.leader.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evaluation.parts.WhyLinks;
import nl.schoolleidersregister.look.parts.Since;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.parts.FirstPage;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.renewal.parts.NextStep;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.timeline.parts.Reader;
import nl.schoolleidersregister.timeline.parts.Telling;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Makes the first page of a registered leader: the answer, the reasons, what runs, what happened, what if. */
@Component
class MyRegisterPage implements FirstPage {

    /** Facts that are told under <i>Kort geleden</i>. */
    private static final int LATELY = 5;

    /** Months in which a period has only begun. */
    private static final int BEGINNING = 6;

    private static final WhyLinks WHY = new WhyLinks("/mijn-register/waarom", "");

    private final Visitor visitor;
    private final Standings standings;
    private final Telling telling;
    private final NextStep next;
    private final Since since;

    MyRegisterPage(Visitor visitor, Standings standings, Telling telling, NextStep next, Since since) {
        this.visitor = visitor;
        this.standings = standings;
        this.telling = telling;
        this.next = next;
        this.since = since;
    }

    @Override
    public ModelAndView of(Account account, Dossier dossier, Model model) {
        var standing = standings.of(dossier, visitor.today());
        return of(account, dossier, standing, WhatIfForm.on(visitor.today()), model, HttpStatus.OK);
    }

    ModelAndView of(
            Account account, Dossier dossier, Standing standing, WhatIfForm form, Model model, HttpStatus status) {
        model.addAttribute("mine", Mine.of(dossier, standing, visitor.today()));
        model.addAttribute("next", next.of(dossier));
        model.addAttribute("evaluation", standing.shown());
        model.addAttribute("why", WHY);
        model.addAttribute("running", Running.of(standing, visitor.today()));
        since.of(new DossierId(dossier.id()), account, Reader.OWNER)
                .ifPresent(news -> model.addAttribute("news", news));
        model.addAttribute("lately", telling.last(new DossierId(dossier.id()), Reader.OWNER, LATELY));
        model.addAttribute("form", form);
        model.addAttribute("kinds", WhatIfForm.kinds());
        return new ModelAndView("leader/my-register", model.asMap(), status);
    }

    /**
     * Whose page it is.
     *
     * @param number register number; a dash once the person is erased
     * @param status message keys {@code mine.state.<STATUS>}
     * @param until end of the running period, or the day on which the registration ended
     * @param beginning whether the period has begun lately and nothing is recorded yet
     */
    record Mine(String name, String number, Status status, LocalDate until, boolean beginning) {

        /** Whether nothing happens any more: there is nothing to earn, and nothing to work out. */
        public boolean isClosed() {
            return status.isClosed();
        }

        /** Whether the public register shows it. */
        public boolean isShown() {
            return status.isInRegister() || status == Status.LAPSED;
        }

        static Mine of(Dossier dossier, Standing standing, LocalDate today) {
            var registration = requireNonNull(dossier.registration());
            var number = registration.number();
            var ended = dossier.career().standing().ended();
            return new Mine(
                    ShownName.of(dossier),
                    number == null ? ShownName.GONE : number,
                    dossier.status(),
                    ended == null ? standing.dueDate() : ended.on(),
                    standing.facts().entries().isEmpty()
                            && standing.activities().isEmpty()
                            && today.isBefore(standing.facts().cycle().from().plusMonths(BEGINNING)));
        }
    }
}
