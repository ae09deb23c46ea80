/** The register as one process: the main class, and below it a package for each feature. */
@NullMarked
package nl.schoolleidersregister;

import org.jspecify.annotations.NullMarked;
