/**
 * Many leaders of whom some were decided on, for tests and for a bench, which has this on its class path too. Nothing
 * here knows JUnit.
 */
@NullMarked
package nl.schoolleidersregister.consequence;

import org.jspecify.annotations.NullMarked;
