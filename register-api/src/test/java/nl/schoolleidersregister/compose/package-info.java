/** The register as many processes: what {@code docker-compose.yml} says, and the same processes without containers. */
@NullMarked
package nl.schoolleidersregister.compose;

import org.jspecify.annotations.NullMarked;
