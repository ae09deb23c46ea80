package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.regulation.Form;

/** As what somebody is recognised; each kind leads one form of learning, in groups and of a length of its own. */
public enum RecognitionKind {
    /** Erkende intervisor (art. B6). */
    INTERVISOR("INTERVISION", 3, 10, 2 * 60, 4 * 60),
    /** VO-managementcoach (art. B7): one person, or a few together. */
    MANAGEMENT_COACH("COACHING", 1, 10, 30, 4 * 60),
    /** Facilitator of a learning network or a Lead &amp; Learn group. */
    FACILITATOR("LEARNING_NETWORK", 3, 10, 2 * 60, 4 * 60);

    private final String form;
    private final int fewest;
    private final int most;
    private final int shortest;
    private final int longest;

    RecognitionKind(String form, int fewest, int most, int shortest, int longest) {
        this.form = form;
        this.fewest = fewest;
        this.most = most;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The form of learning in which participants are credited. */
    public Form form() {
        return new Form(form);
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
