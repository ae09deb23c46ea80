/**
 * What somebody is writing and has not handed in yet: sealed, kept as they type, so that it survives a reload, the end
 * of a session and another device. No fact, so it is in no log.
 */
@NullMarked
package nl.schoolleidersregister.draft.store;

import org.jspecify.annotations.NullMarked;
