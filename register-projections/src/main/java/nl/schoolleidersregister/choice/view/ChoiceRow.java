package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.choice.view.ChoiceOnFile.State;
import org.jspecify.annotations.Nullable;

/** One own choice while a batch is folded. */
final class ChoiceRow {

    final UUID choice;
    final UUID dossier;
    final Told told;
    final Instant recorded;
    State state = State.WAITING;
    Instant changed;
    boolean drawn;

    @Nullable
    UUID officer;

    @Nullable
    Instant heldUntil;

    @Nullable
    Instant asked;

    @Nullable
    String question;

    @Nullable
    LocalDate answerBy;

    @Nullable
    Instant answered;

    @Nullable
    String answer;

    @Nullable
    String reason;

    @Nullable
    String rule;

    @Nullable
    UUID credit;

    /** What the leader told; it stays as it is. */
    record Told(
            @Nullable String title,
            String form,
            LocalDate firstDay,
            LocalDate lastDay,
            int minutes,
            String competences,
            @Nullable String explanation) {}

    ChoiceRow(UUID choice, UUID dossier, Told told, Instant recorded) {
        this.choice = choice;
        this.dossier = dossier;
        this.told = told;
        this.recorded = recorded;
        this.changed = recorded;
    }

    void become(State now, Instant at) {
        state = now;
        changed = at;
        free();
    }

    /** Nobody has it. */
    void free() {
        officer = null;
        heldUntil = null;
    }
}
