/** Where each projection is in the log, per bucket, stored together with what it wrote. */
@NullMarked
package nl.schoolleidersregister.feed.store;

import org.jspecify.annotations.NullMarked;
