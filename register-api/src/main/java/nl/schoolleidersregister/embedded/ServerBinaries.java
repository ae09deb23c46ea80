package nl.schoolleidersregister.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path and kept: unpacking takes over a second. A
 * directory of them is whole or absent, so a start that was cut off leaves nothing that a later one would trust.
 */
final class ServerBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(ServerBinaries.class);
    private static final int BUFFER_BYTES = 1 << 16;

    private ServerBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share} for this machine. */
    static Path unpackedIn(Path binaries) {
        return unpackedIn(binaries, archiveName(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static Path unpackedIn(Path binaries, String archiveName) {
        URL archive = ServerBinaries.class.getClassLoader().getResource(archiveName);
        if (archive == null) {
            throw new NoDatabase.NotOnThisPlatform(
                    "No embedded PostgreSQL comes along for this platform (no " + archiveName + " on the class path).");
        }
        try {
            return unpacked(archive.openConnection(), binaries, archiveName);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + archive + " in " + binaries, e);
        }
    }

    /** The name that io.zonky.test.postgres gives its archives. */
    static String archiveName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : os.replace(' ', '_');
        String processor = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> osArch;
        };
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static Path unpacked(URLConnection archive, Path binaries, String archiveName) throws IOException {
        Path programs = binaries.resolve(archiveName.replace(".txz", "-") + fingerprint(archive));
        if (!Files.exists(programs)) {
            LOG.info("Unpacking PostgreSQL to {}", programs);
            Path part = Files.createTempDirectory(binaries, "part-");
            unpack(archive, part);
            moveOrLeave(part, programs);
        }
        return programs;
    }

    private static void moveOrLeave(Path part, Path programs) throws IOException {
        try {
            PrivateFiles.moveThrough(part, programs);
        } catch (IOException e) {
            PrivateFiles.delete(part);
            if (!Files.exists(programs)) { // otherwise another register was first, in a directory that they share
                throw e;
            }
        }
    }

    // The jar's directory has the checksum of the archive: no need to read its 15 MB at every start.
    private static String fingerprint(URLConnection archive) throws IOException {
        long mark =
                archive instanceof JarURLConnection jar ? jar.getJarEntry().getCrc() : archive.getContentLengthLong();
        return Long.toHexString(mark);
    }

    private static void unpack(URLConnection archive, Path target) throws IOException {
        try (InputStream in = archive.getInputStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, BUFFER_BYTES)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            PrivateFiles.directory(file);
            return;
        }
        PrivateFiles.directory(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            PrivateFiles.restrict(file, (entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------");
        }
    }

    /** Removes the programs of earlier versions and what was cut off; only when no server can be running on them. */
    static void removeOthers(Path programs) {
        try (Stream<Path> all = Files.list(programs.resolveSibling("."))) {
            for (Path other : all.toList()) {
                if (!other.getFileName().equals(programs.getFileName())) {
                    PrivateFiles.delete(other);
                }
            }
        } catch (IOException e) {
            LOG.warn("Programs of an earlier version stay behind beside {}", programs, e);
        }
    }
}
