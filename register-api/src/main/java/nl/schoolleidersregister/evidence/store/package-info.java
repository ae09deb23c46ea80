/**
 * The content of what people attach, sealed under a key of its own that is wrapped by the person's key. It stands in
 * the register's database beside the log, in pieces, so that no file is ever in memory as a whole.
 */
@NullMarked
package nl.schoolleidersregister.evidence.store;

import org.jspecify.annotations.NullMarked;
