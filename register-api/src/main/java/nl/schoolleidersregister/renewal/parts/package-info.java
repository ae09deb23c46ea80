/** What pages of other features say about re-registration. */
@NullMarked
package nl.schoolleidersregister.renewal.parts;

import org.jspecify.annotations.NullMarked;
