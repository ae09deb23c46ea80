/** The register looks whether a provider does what was validated (art. H2): asks, hears, finds and closes. */
@NullMarked
package nl.schoolleidersregister.verification;

import org.jspecify.annotations.NullMarked;
