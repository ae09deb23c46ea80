package nl.schoolleidersregister.recognition;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.regulation.Form;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody is recognised. Each kind of guide leads one form of learning, in groups and of a length of its own;
 * an assessor leads nothing and judges.
 */
public enum RecognitionKind {
    /** Erkende intervisor (art. B6). */
    INTERVISOR("INTERVISION", 3, 10, 2 * 60, 4 * 60),
    /** VO-managementcoach (art. B7): one person, or a few together. */
    MANAGEMENT_COACH("COACHING", 1, 10, 30, 4 * 60),
    /** Facilitator of a learning network or a Lead &amp; Learn group. */
    FACILITATOR("LEARNING_NETWORK", 3, 10, 2 * 60, 4 * 60),
    /** Assessor (beoordelaar) of portfolio entries and EVC files (art. F2). */
    ASSESSOR(null, 0, 0, 0, 0),
    /** EVC provider: holds intakes and interviews, issues certificates (art. H3). */
    EVC_PROVIDER(null, 0, 0, 0, 0);

    private final @Nullable String form;
    private final int fewest;
    private final int most;
    private final int shortest;
    private final int longest;

    RecognitionKind(@Nullable String form, int fewest, int most, int shortest, int longest) {
        this.form = form;
        this.fewest = fewest;
        this.most = most;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Whether somebody of this kind leads meetings. */
    public boolean guides() {
        return form != null;
    }

    /**
     * The form of learning in which participants are credited. An assessor has none: to ask is a programmer's error.
     */
    public Form form() {
        return new Form(requireNonNull(form));
    }

    /** Fewest participants of a meeting. */
    public int fewest() {
        return fewest;
    }

    /** Most participants of a meeting. */
    public int most() {
        return most;
    }

    /** Minutes of the shortest meeting. */
    public int shortest() {
        return shortest;
    }

    /** Minutes of the longest meeting. */
    public int longest() {
        return longest;
    }
}
