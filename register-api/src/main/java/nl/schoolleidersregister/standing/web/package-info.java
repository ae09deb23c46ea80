/** A registrar changes somebody's standing: measures, suspension, removal (only proposed), restoration. */
@NullMarked
package nl.schoolleidersregister.standing.web;

import org.jspecify.annotations.NullMarked;
