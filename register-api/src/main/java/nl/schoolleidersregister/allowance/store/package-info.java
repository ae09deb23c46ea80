/** What an address may still ask, counted over all processes of the register. */
@NullMarked
package nl.schoolleidersregister.allowance.store;

import org.jspecify.annotations.NullMarked;
