package nl.schoolleidersregister.regulation;

/** What a new regulation does to a cycle that had begun under the one before it (the transition article). */
public enum RunningCycles {
    /** The regulation in force on the first day of the cycle judges. */
    KEEP,
    /** The new regulation judges, and the cycle gets its length. */
    ADOPT,
    /** Both judge, each with its own end of the cycle, and the better outcome for the person holds. */
    MOST_FAVOURABLE
}
