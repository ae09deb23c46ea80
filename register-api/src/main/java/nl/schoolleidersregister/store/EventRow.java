package nl.schoolleidersregister.store;

import java.util.UUID;

/** One row of the event table, encoded and sealed, before it has a number. */
record EventRow(
        UUID id,
        String stream,
        long sequence,
        String type,
        String recordedAt,
        String name,
        int revision,
        String payload,
        String metadata,
        String subject,
        int bucket) {}
