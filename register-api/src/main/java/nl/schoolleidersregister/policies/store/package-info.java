/** How far the policies have come in the log, and what they had to leave for later. */
@NullMarked
package nl.schoolleidersregister.policies.store;

import org.jspecify.annotations.NullMarked;
