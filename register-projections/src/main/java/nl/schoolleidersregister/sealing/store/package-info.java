/**
 * The keys, in a database of their own that is backed up apart from the register. Destroying a person's key here makes
 * every copy of what it sealed unreadable.
 */
@NullMarked
package nl.schoolleidersregister.sealing.store;

import org.jspecify.annotations.NullMarked;
