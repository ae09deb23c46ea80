package nl.schoolleidersregister.quality;

/** Why a mark was given. Each has figures of its own. */
public enum Occasion {
    /** The work was handed in and had to be judged. */
    JUDGED,
    /** It was drawn from old work to be judged again, without effect. */
    AGAIN
}
