package nl.schoolleidersregister.choice.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.TeamId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * What several leaders did together.
 *
 * @param recorder who recorded it, the first of the parts
 * @param title null once the recorder is erased
 * @param withdrawnAt null while it stands
 * @param acceptedAt when an officer accepted the collective part; null while nobody did
 */
public record TeamOnFile(
        TeamId id,
        DossierId recorder,
        @Nullable String title,
        Form form,
        LocalDate firstDay,
        LocalDate lastDay,
        Minutes minutes,
        List<Competence> competences,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant acceptedAt,
        List<Part> parts) {

    /** What a named leader said. */
    public enum State {
        /** Nothing yet. */
        NAMED,
        /** Was there, and wrote a reflection. */
        CONFIRMED,
        /** Was not there, or does not want it to count. */
        DECLINED
    }

    /**
     * The part of one leader.
     *
     * @param name in full; null once the person is erased
     * @param choice with the own reflection; null while there is none
     */
    public record Part(
            DossierId dossier,
            @Nullable String name,
            State state,
            @Nullable ChoiceId choice) {}

    public TeamOnFile {
        competences = List.copyOf(competences);
        parts = List.copyOf(parts);
    }

    /** What a page calls it. */
    public String name() {
        return title == null ? "–" : title;
    }

    /** The part of one of them. */
    public Optional<Part> partOf(DossierId dossier) {
        return parts.stream().filter(part -> part.dossier().equals(dossier)).findFirst();
    }

    /** The choice with the recorder's reflection, and with the evidence of all. */
    public ChoiceId first() {
        return parts.stream()
                .filter(part -> part.dossier().equals(recorder))
                .flatMap(part -> Optional.ofNullable(part.choice()).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it waits for what this leader says. */
    public boolean waitsFor(DossierId dossier) {
        return withdrawnAt == null
                && partOf(dossier).filter(part -> part.state() == State.NAMED).isPresent();
    }

    /** Whether the recorder can take it back: nobody else answered. */
    public boolean isUnanswered() {
        return withdrawnAt == null
                && parts.stream().allMatch(part -> part.dossier().equals(recorder) || part.state() == State.NAMED);
    }
}
