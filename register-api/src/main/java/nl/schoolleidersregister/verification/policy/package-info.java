/** What follows from facts about verifications. */
@NullMarked
package nl.schoolleidersregister.verification.policy;

import org.jspecify.annotations.NullMarked;
