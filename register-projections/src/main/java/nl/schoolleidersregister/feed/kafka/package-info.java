/** The feed through Kafka: the log is published to one topic, and processes that write views take it from there. */
@NullMarked
package nl.schoolleidersregister.feed.kafka;

import org.jspecify.annotations.NullMarked;
