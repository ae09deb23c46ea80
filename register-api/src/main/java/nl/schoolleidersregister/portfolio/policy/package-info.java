/** What follows from facts about entries of portfolios. */
@NullMarked
package nl.schoolleidersregister.portfolio.policy;

import org.jspecify.annotations.NullMarked;
