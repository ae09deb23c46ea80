package nl.schoolleidersregister.days.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.days.store.DayFault;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.days.store.MadeRound;
import nl.schoolleidersregister.days.web.ShownRound.Failed;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the registrar's desk tell how the rounds go; the fragment {@code days/round} shows it. */
@ControllerAdvice
class RoundOnDesk {

    private static final String DESK = "/kantoor";

    private final DayRounds rounds;
    private final Dossiers dossiers;
    private final Clock clock;

    RoundOnDesk(DayRounds rounds, Dossiers dossiers, Clock clock) {
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Null before the first round, and on every other page: they do no work for it. */
    @ModelAttribute("dayRound")
    @Nullable
    ShownRound dayRound(HttpServletRequest request) {
        return DESK.equals(request.getServletPath())
                ? rounds.last().map(this::shown).orElse(null)
                : null;
    }

    private ShownRound shown(MadeRound last) {
        var today = Day.byTheRegister(Instant.now(clock)).today();
        return new ShownRound(
                last.day(), last.at(), last.concerned(), last.day().isBefore(today), failed());
    }

    private List<Failed> failed() {
        return rounds.faults().stream()
                .collect(groupingBy(DayFault::dossier, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(List::getFirst)
                .map(this::failed)
                .sorted(Comparator.comparing(Failed::since))
                .toList();
    }

    private Failed failed(DayFault first) {
        var dossier = dossiers.find(first.dossier()).orElse(null);
        var person = dossier == null ? null : dossier.person();
        var name = person == null ? null : person.fullName();
        return new Failed(first.dossier().toString(), name, first.day(), first.reason());
    }
}
