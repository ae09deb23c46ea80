/** What offerings lend to pages of other features: the offerings and executions of one's own provider. */
@NullMarked
package nl.schoolleidersregister.offering.parts;

import org.jspecify.annotations.NullMarked;
