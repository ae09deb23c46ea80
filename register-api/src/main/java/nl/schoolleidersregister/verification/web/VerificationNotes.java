package nl.schoolleidersregister.verification.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.parts.ProviderNotes;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.verification.view.VerificationOnFile;
import nl.schoolleidersregister.verification.view.Verifications;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a provider which verifications ask something of it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerificationNotes implements ProviderNotes {

    private final Verifications verifications;

    VerificationNotes(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public List<Note> of(ProviderId provider, LocalDate today) {
        return verifications.of(provider).stream()
                .filter(one -> one.closedAt() == null)
                .map(VerificationNotes::note)
                .toList();
    }

    private static Note note(VerificationOnFile one) {
        var href = "/aanbieder/controles/" + one.id();
        if (one.awaitsAnswer()) {
            return new Note("verification.answer", List.of(one.answerBy()), href);
        }
        return one.improveBy() == null
                ? new Note("verification.waits", List.of(), href)
                : new Note("verification.improve", List.of(one.improveBy()), href);
    }
}
