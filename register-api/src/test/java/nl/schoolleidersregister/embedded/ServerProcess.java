package nl.schoolleidersregister.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The embedded server's main process as the operating system sees it. */
record ServerProcess(long id, int port) {

    static ServerProcess of(Path home) {
        Postmaster postmaster = Postmaster.of(home.resolve("cluster")).orElseThrow();
        return new ServerProcess(postmaster.processId(), postmaster.port());
    }

    static boolean isGone(Path home) {
        return !Files.exists(home.resolve("cluster").resolve("postmaster.pid"));
    }

    boolean isAlive() {
        return ProcessHandle.of(id).flatMap(process -> process.info().command()).isPresent();
    }

    void kill() {
        ProcessHandle.of(id).orElseThrow().destroyForcibly();
    }

    /** Ends what a failed test left running. */
    static void clean(Path home) {
        Path cluster = home.resolve("cluster");
        Postmaster.of(cluster)
                .filter(postmaster -> postmaster.isRunning(home.resolve("binaries"))
                        || postmaster.isRunning(SharedBinaries.directory()))
                .flatMap(postmaster -> ProcessHandle.of(postmaster.processId()))
                .ifPresent(ServerProcess::end);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The server " + process.pid() + " does not end", e);
        }
    }
}
