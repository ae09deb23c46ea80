/**
 * Informal learning by portfolio (art. F1 to F6): a leader hands in what was worked out at work along the regulative
 * cycle, one or two assessors judge it without knowing of each other, and it is decided with reasons.
 */
@NullMarked
package nl.schoolleidersregister.portfolio;

import org.jspecify.annotations.NullMarked;
