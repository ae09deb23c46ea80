package nl.schoolleidersregister.structure.broken;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Kafka outside the feed. */
public record KafkaAnywhere(ConsumerRecord<String, byte[]> it) {}
