package nl.schoolleidersregister.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the browser: by {@code -Dchromium=}, by the variable {@code CHROMIUM}, on the path, or by installing Debian's
 * package where this runs as root. Without one the test fails and says what to install; it is never skipped.
 */
final class Chromium {

    static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

    private static final long MINUTES_TO_INSTALL = 10;

    private Chromium() {}

    static Path find() {
        return named(System.getProperty("chromium"), System.getenv("CHROMIUM"))
                .or(() -> onPath(System.getenv("PATH")))
                .or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "No browser for the tests. Install Chromium or Chrome (Debian: apt-get install chromium), or "
                                + "name it with -Dchromium=/path/to/chromium or the environment variable CHROMIUM."));
    }

    /** The first of these that was given. A name that leads nowhere is a mistake, not a reason to look further. */
    static Optional<Path> named(@Nullable String... given) {
        return Arrays.stream(given)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .map(Path::of)
                .map(Chromium::thatRuns);
    }

    static Optional<Path> onPath(@Nullable String path) {
        return NAMES.stream()
                .flatMap(name -> folders(path).map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders(@Nullable String path) {
        return path == null
                ? Stream.empty()
                : Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of);
    }

    private static Path thatRuns(Path browser) {
        if (Files.isExecutable(browser)) {
            return browser;
        }
        throw new IllegalStateException("The browser that was named cannot be run: " + browser);
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        if (!runs("apt-get", "install", "-y", "chromium")) {
            runs("apt-get", "update");
            runs("apt-get", "install", "-y", "chromium");
        }
        return onPath(System.getenv("PATH"));
    }

    private static boolean runs(String... command) {
        try {
            var process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
