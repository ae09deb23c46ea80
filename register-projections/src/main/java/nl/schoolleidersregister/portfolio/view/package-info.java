/** What people see of portfolios: an entry whole, and who has which to judge. */
@NullMarked
package nl.schoolleidersregister.portfolio.view;

import org.jspecify.annotations.NullMarked;
