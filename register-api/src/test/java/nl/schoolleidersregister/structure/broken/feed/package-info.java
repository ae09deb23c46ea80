/** The one place where Kafka's types may stand, for the other side of that rule. */
@NullMarked
package nl.schoolleidersregister.structure.broken.feed;

import org.jspecify.annotations.NullMarked;
