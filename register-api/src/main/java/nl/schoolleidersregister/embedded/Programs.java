package nl.schoolleidersregister.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs PostgreSQL's programs. They refuse root, so root runs them in a user namespace of their own, where it is nobody
 * but still owns its files.
 */
final class Programs {

    private static final Logger LOG = LoggerFactory.getLogger(Programs.class);
    private static final List<String> IN_A_NAMESPACE = List.of("unshare", "-U");

    private final Path directory;
    private final List<String> prefix;

    /** What a program said and how it ended; zero is well. */
    record Outcome(int exitCode, String output) {

        boolean isWell() {
            return exitCode == 0;
        }
    }

    private Programs(Path directory, List<String> prefix) {
        this.directory = directory;
        this.prefix = prefix;
    }

    /** The programs in {@code directory/bin}, or a refusal where this user cannot run them. */
    static Programs in(Path directory) {
        if (!isRoot()) {
            return new Programs(directory, List.of());
        }
        if (!namespacesWork()) {
            throw NoDatabase.NotOnThisPlatform.forRoot();
        }
        return new Programs(directory, IN_A_NAMESPACE);
    }

    Path directory() {
        return directory;
    }

    Outcome run(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static Outcome run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        forgetUsersSettings(builder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Outcome outcome = new Outcome(process.waitFor(), output);
            LOG.debug("{} ended with {}: {}", command, outcome.exitCode(), output);
            return outcome;
        } catch (IOException e) {
            throw new NoDatabase.NotOnThisPlatform(command + " does not run here: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoDatabase.ServerFailed("Interrupted while " + command + " ran.");
        }
    }

    // PGDATA, PGPORT, PGOPTIONS and the like are meant for another server than ours.
    private static void forgetUsersSettings(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
    }

    // PostgreSQL asks for the name of the user it runs as, so an id without a name will not do.
    private static boolean namespacesWork() {
        try {
            List<String> command = new ArrayList<>(IN_A_NAMESPACE);
            command.addAll(List.of("id", "-un"));
            Outcome whoAmI = run(command);
            return whoAmI.isWell() && !"root".equals(whoAmI.output().strip());
        } catch (NoDatabase.NotOnThisPlatform noUnshare) {
            return false;
        }
    }
}
