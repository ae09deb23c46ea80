package nl.schoolleidersregister.scan;

/**
 * What a self-scan asks about. The names of the three patterns are those of the leerKRACHT study; the practices are the
 * register's own working set, in its own words, until somebody held them against that study.
 */
public enum ScanItem {
    /** Make clear with the team where the school is going. */
    DIRECTION,
    /** Agree what pupils are to learn, and how one sees that they did. */
    GOALS,
    /** Learn in sight of others, and say what went wrong. */
    EXAMPLE,
    /** Make time in the timetable for learning together. */
    TIME,
    /** Come into lessons and talk about what pupils learned. */
    LESSONS,
    /** Ask for feedback and give it. */
    FEEDBACK,
    /** Look at what is known before a decision. */
    INQUIRY,
    /** See to it that everybody can speak freely. */
    TRUST,
    /** Leave decisions to who does the work. */
    OWNERSHIP,
    /** Help each teacher on with the own next step. */
    GROWTH,
    /** Bring the world around the school in. */
    OUTSIDE,
    /** Teamspeler. */
    TEAM_PLAYER,
    /** Sleutelspeler. */
    KEY_PLAYER,
    /** Ondersteuner. */
    SUPPORTER;

    /** Whether it is a pattern; all others are practices. */
    public boolean isPattern() {
        return switch (this) {
            case TEAM_PLAYER, KEY_PLAYER, SUPPORTER -> true;
            case DIRECTION, GOALS, EXAMPLE, TIME, LESSONS, FEEDBACK, INQUIRY, TRUST, OWNERSHIP, GROWTH, OUTSIDE ->
                false;
        };
    }
}
