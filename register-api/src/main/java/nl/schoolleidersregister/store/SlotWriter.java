package nl.schoolleidersregister.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Group commit: one thread, one connection. It takes what waits, stores it in one transaction and wakes the callers;
 * nobody is answered before the commit. Under load batches form by themselves, without waiting for company.
 */
public final class SlotWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlotWriter.class);
    private static final int MOST_SLOTS = 128;
    private static final int QUEUE = 4096;

    private final WriterConnection connection;
    private final KeyStore keys;
    private final Runnable onStored;
    private final BlockingQueue<Slot> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Thread thread;
    private volatile boolean closing;

    /** A writer that starts at once; {@code onStored} is told after every commit. */
    public SlotWriter(WriterConnection connection, KeyStore keys, Runnable onStored) {
        this.connection = connection;
        this.keys = keys;
        this.onStored = onStored;
        this.thread = Thread.ofPlatform().name("slot-writer").start(this::run);
    }

    /** Stores a unit of work and waits for it; what it throws says why it was not stored. */
    Position append(Slot slot) {
        if (closing) {
            throw new IllegalStateException("The register is closing; nothing was recorded");
        }
        try {
            queue.put(slot);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before anything was recorded", interrupted);
        }
        return slot.await();
    }

    private void run() {
        var batch = new ArrayList<Slot>(MOST_SLOTS);
        while (next(batch)) {
            store(List.copyOf(batch));
            batch.clear();
        }
        connection.close();
    }

    /** Waits for work; false when the writer closes and all work is done. */
    private boolean next(List<Slot> batch) {
        while (true) {
            try {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, MOST_SLOTS - 1);
                    return true;
                }
            } catch (InterruptedException _) {
                closing = true;
            }
            if (closing && queue.isEmpty()) {
                return false;
            }
        }
    }

    private void store(List<Slot> slots) {
        try {
            keys.save(slots.stream().flatMap(slot -> slot.keys().stream()).toList());
            var positions = SlotStatement.execute(statement(), slots);
            for (var slot = 0; slot < slots.size(); slot++) {
                slots.get(slot).outcome().complete(positions.get(slot));
            }
            onStored.run();
        } catch (SQLException | RuntimeException fault) {
            afterFault(slots, fault);
        }
    }

    private PreparedStatement statement() throws SQLException {
        return connection.statement();
    }

    private void afterFault(List<Slot> slots, Exception fault) {
        var sql = Faults.sql(fault);
        if (sql != null && Faults.isConnectionLoss(sql)) {
            LOG.warn("Connection of the writer lost with {} units of work under way", slots.size(), fault);
            slots.forEach(slot -> settleAfterLoss(slot, sql));
            onStored.run();
        } else if (slots.size() > 1) {
            // One of them is guilty, the others are not: each goes again, alone.
            slots.forEach(slot -> store(List.of(slot)));
        } else {
            slots.getFirst().outcome().completeExceptionally(explain(slots.getFirst(), fault));
        }
    }

    /** A commit may have succeeded just before the connection was lost: ask, and say so only when it is certain. */
    private void settleAfterLoss(Slot slot, SQLException fault) {
        try {
            var position = connection.positionAfterLoss(slot.events());
            if (position == null) {
                slot.outcome().completeExceptionally(new NotStored(fault));
            } else {
                slot.outcome().complete(position);
            }
        } catch (SQLException unknown) {
            unknown.addSuppressed(fault);
            slot.outcome().completeExceptionally(new OutcomeUnknown(unknown));
        }
    }

    private RuntimeException explain(Slot slot, Exception fault) {
        if (fault instanceof KeyStore.PersonIsErased erased) {
            return erased;
        }
        var sql = Faults.sql(fault);
        if (sql != null && Faults.isDuplicate(sql)) {
            return Faults.duplicate(sql, slot, this::firstTaken);
        }
        LOG.error("A unit of work on {} was not stored", slot.events().getFirst().stream(), fault);
        return new NotStored(fault);
    }

    private @Nullable Claim firstTaken(List<Claim> claims) throws SQLException {
        return connection.firstTaken(claims);
    }

    /** Stores what waits, then stops. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing of the unit of work was stored; it can be tried again. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    public static final class NotStored extends RuntimeException {
        NotStored(Throwable cause) {
            super("Nothing was recorded", cause);
        }
    }

    /** Whether the unit of work was stored could not be asked; repeating it with the same key is safe. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    public static final class OutcomeUnknown extends RuntimeException {
        OutcomeUnknown(Throwable cause) {
            super("It is not known whether this was recorded", cause);
        }
    }
}
