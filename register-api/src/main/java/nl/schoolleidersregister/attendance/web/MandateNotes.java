package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.parts.ProviderNotes;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.provider.ProviderId;
import org.springframework.stereotype.Component;

/** Tells a provider which boards record attendance in its place. */
@Component
class MandateNotes implements ProviderNotes {

    private final Executions executions;

    MandateNotes(Executions executions) {
        this.executions = executions;
    }

    @Override
    public List<Note> of(ProviderId provider, LocalDate today) {
        return executions.mandatesOf(provider).stream()
                .map(one -> new Note(
                        "mandate",
                        List.of(one.mandate().name(), one.title(), one.first()),
                        Desk.OF_PROVIDER + "/" + one.execution()))
                .toList();
    }
}
