package nl.schoolleidersregister.history.web;

import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.history.view.Histories;
import nl.schoolleidersregister.history.view.History;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Looks at a dossier by two clocks. */
@Component
class Pasts {

    private final Visitor visitor;
    private final Histories histories;
    private final Rulebooks rulebooks;

    Pasts(Visitor visitor, Histories histories, Rulebooks rulebooks) {
        this.visitor = visitor;
        this.histories = histories;
        this.rulebooks = rulebooks;
    }

    /**
     * Everything that happened to a registration.
     *
     * @throws ResponseStatusException 404 for a dossier that is not there
     */
    History history(DossierId dossier) {
        var history = histories.of(dossier);
        if (history.facts().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history;
    }

    /** The two days that were typed, or what is wrong with them. */
    Read<Clocks> read(ClocksForm form, History history) {
        return form.read(visitor.today(), history.firstKnownOn().orElseThrow());
    }

    /** As it stands. */
    Clocks today() {
        return Clocks.at(visitor.today());
    }

    /** What was true on the one day by the knowledge of the other, under the regulations known then. */
    Past of(History history, Clocks clocks) {
        var then = history.on(clocks);
        var on = then.career().lookedAt(clocks.validOn());
        var judged = then.facts()
                .map(facts -> rulebooks.knownOn(clocks.knownOn()).judge(facts, on))
                .orElse(null);
        return new Past(clocks, then, judged, on);
    }
}
