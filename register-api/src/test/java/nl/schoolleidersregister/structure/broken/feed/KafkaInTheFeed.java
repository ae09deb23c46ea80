package nl.schoolleidersregister.structure.broken.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Kafka where it may stand. */
public record KafkaInTheFeed(ConsumerRecord<String, byte[]> it) {}
