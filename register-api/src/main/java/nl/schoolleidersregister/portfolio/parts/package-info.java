/** What other features add to pages about entries. */
@NullMarked
package nl.schoolleidersregister.portfolio.parts;

import org.jspecify.annotations.NullMarked;
