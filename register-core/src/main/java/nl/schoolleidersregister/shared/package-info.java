/**
 * The words every feature uses: rules and their refusals, periods, personal data. Nothing here knows a feature, a
 * database or a clock.
 */
@NullMarked
package nl.schoolleidersregister.shared;

import org.jspecify.annotations.NullMarked;
