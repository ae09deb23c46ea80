/**
 * Years that pass day by day for fifty school leaders, each with weather of their own. Tests look at what came of it; a
 * bench, which has this on its class path too, at how fast the days go. Nothing here knows JUnit.
 */
@NullMarked
package nl.schoolleidersregister.years;

import org.jspecify.annotations.NullMarked;
