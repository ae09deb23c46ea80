/** A process of its own that writes views, of which any number share the work. */
@NullMarked
package nl.schoolleidersregister.feed.process;

import org.jspecify.annotations.NullMarked;
