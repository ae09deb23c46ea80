/** Where each projection is in the log, per bucket, stored together with what it wrote; and how rows are read. */
@NullMarked
package nl.schoolleidersregister.feed.store;

import org.jspecify.annotations.NullMarked;
