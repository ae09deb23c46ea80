/** When somebody looked at an entry that was shown to them: a table with a term, and no facts. */
@NullMarked
package nl.schoolleidersregister.portfolio.store;

import org.jspecify.annotations.NullMarked;
