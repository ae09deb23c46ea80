package nl.schoolleidersregister.embedded;

import java.nio.file.Path;

/** The register cannot start for want of a database. The message says what is wrong, the remedy what to do. */
abstract sealed class NoDatabase extends RuntimeException {

    private static final String OR_A_SERVER = "set register.database.url to a PostgreSQL server";

    private final String remedy;

    private NoDatabase(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    /** Another register works in the directory at this moment. */
    static final class DirectoryInUse extends NoDatabase {

        private final String holder;

        DirectoryInUse(Path directory, String holder) {
            super(
                    "Another register (process " + holder + ") uses " + directory + ".",
                    "Stop it, or give this one a directory of its own with register.embedded.directory.");
            this.holder = holder;
        }

        /** The number of the process that has the directory. */
        String holder() {
            return holder;
        }
    }

    /** There is no embedded PostgreSQL for this platform, or it cannot run here. */
    static final class NotOnThisPlatform extends NoDatabase {

        NotOnThisPlatform(String message) {
            super(message, "Please " + OR_A_SERVER + ".");
        }

        static NotOnThisPlatform forRoot() {
            return new NotOnThisPlatform("PostgreSQL does not run as root, and this system gives no user namespace"
                    + " (unshare -U) to run it in. Start the register as an ordinary user.");
        }
    }

    /** The embedded server did not start, or is not the one that the kept passwords are for. */
    static final class ServerFailed extends NoDatabase {

        ServerFailed(String message) {
            super(message, "The server's own words are above, or in its directory. Otherwise " + OR_A_SERVER + ".");
        }
    }
}
