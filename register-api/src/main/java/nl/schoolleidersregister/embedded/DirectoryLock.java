package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One register a directory: a lock of the operating system, so it goes with its process, however that ends. */
final class DirectoryLock implements AutoCloseable {

    // On POSIX such a lock is the process's, and closing any channel on the file drops it. So a second register in
    // this same process (tests have those) must be refused before it opens the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Takes the directory for this process, or refuses with {@link NoDatabase.DirectoryInUse}. */
    static DirectoryLock take(Path directory) {
        Path file = directory.resolve("register.lock");
        if (!HELD_HERE.add(directory)) {
            throw inUse(directory, thisProcess());
        }
        try {
            return new DirectoryLock(directory, locked(directory, file));
        } catch (RuntimeException refused) {
            HELD_HERE.remove(directory);
            throw refused;
        }
    }

    private static FileChannel locked(Path directory, Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(directory, readHolder(file));
            }
            channel.truncate(0).write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
    }

    private static String thisProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static NoDatabase inUse(Path directory, String holder) {
        return new NoDatabase.DirectoryInUse(directory, holder);
    }

    private static String readHolder(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            return "unknown"; // the number of the holder is a courtesy, the refusal stands without
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + directory, e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
