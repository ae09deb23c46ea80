package nl.schoolleidersregister.verification.view;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.feed.Projection;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.verification.VerificationEvent;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes {@code view.verification}; its facts are few, so each is written as it comes. */
public final class VerificationProjection implements Projection {

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public void project(List<LoggedEvent> batch, JdbcClient view) {
        for (var logged : batch) {
            if (logged.event() instanceof VerificationEvent event) {
                write(logged, event, view);
            }
        }
    }

    private static void write(LoggedEvent logged, VerificationEvent event, JdbcClient view) {
        switch (event) {
            case VerificationOpened fact -> open(logged, fact, view);
            case VerificationAnswered fact ->
                change(
                        logged,
                        view,
                        "answer = ?, answered_at = ?::timestamptz",
                        text(fact.answer()),
                        fact.at().toString());
            case FindingRecorded fact ->
                change(
                        logged,
                        view,
                        "finding = ?, reason = ?, improve_by = ?::date, found_at = ?::timestamptz",
                        fact.finding().name(),
                        text(fact.reason()),
                        written(fact.improveBy()),
                        fact.at().toString());
            case VerificationClosed fact ->
                change(logged, view, "closed_at = ?::timestamptz", fact.at().toString());
        }
    }

    private static void open(LoggedEvent logged, VerificationOpened fact, JdbcClient view) {
        OfferingId about = fact.offering();
        view.sql("""
                insert into view.verification
                    (verification, provider, offering, question, answer_by, opened_at, version)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?)
                """)
                .param(logged.key())
                .param(fact.provider().value())
                .param(about == null ? null : about.value())
                .param(text(fact.question()))
                .param(fact.answerBy())
                .param(fact.at().toString())
                .param(logged.sequence())
                .update();
    }

    private static @Nullable String text(Personal<Reason> reason) {
        return reason.known().map(Reason::text).orElse(null);
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void change(LoggedEvent logged, JdbcClient view, String what, @Nullable String... values) {
        var change = view.sql("update view.verification set " + what + ", version = ? where verification = ?");
        for (var value : values) {
            change = change.param(value);
        }
        if (change.param(logged.sequence()).param(logged.key()).update() != 1) {
            throw new IllegalStateException("No row for " + logged.stream() + " at position " + logged.position());
        }
    }
}
