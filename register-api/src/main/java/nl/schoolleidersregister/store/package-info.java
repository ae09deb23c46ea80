/**
 * The write side's storage: Axon's event table appended to by group commit, and what rides in the same transaction:
 * claims of uniqueness and answers to repeated commands.
 */
@NullMarked
package nl.schoolleidersregister.store;

import org.jspecify.annotations.NullMarked;
