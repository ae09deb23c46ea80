package nl.schoolleidersregister.evaluation;

/**
 * What the entries come to.
 *
 * @param total minutes in all
 * @param validated minutes that are validated, or in between and fit under their cap
 * @param competences competences that reach their share
 * @param wholeForm whether one entry is enough by itself, so that breadth is met
 */
record Achieved(long total, long validated, int competences, boolean wholeForm) {}
