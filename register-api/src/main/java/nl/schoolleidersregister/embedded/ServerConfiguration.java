package nl.schoolleidersregister.embedded;

/** What the embedded server is told, in its own files. */
final class ServerConfiguration {

    /** Included at the end of postgresql.conf, so it has the last word there. */
    static final String FILE = "register.conf";

    private static final String WHO_MAY_CONNECT = """
            # Everybody shows a password, also on this machine. Who may enter which database is in the catalogue.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String SETTINGS = """
            # Written anew by the register at every start of the server; changes here do not last.

            # Only programs on this machine, over TCP.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'

            # What was answered is on the disk.
            fsync = on
            synchronous_commit = on
            full_page_writes = on

            # Small: it shares a machine with the register, and often with a browser.
            shared_buffers = 64MB
            work_mem = 4MB
            maintenance_work_mem = 64MB
            max_connections = 40
            max_parallel_workers = 2
            autovacuum_max_workers = 2
            io_method = sync
            jit = off

            # The sessions of a register that was killed end soon.
            client_connection_check_interval = 1s

            # A week of log; without values, which can be personal data.
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%a.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_error_verbosity = terse
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0

            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    private ServerConfiguration() {}

    static String whoMayConnect() {
        return WHO_MAY_CONNECT;
    }

    static String settings(int port) {
        return SETTINGS + "port = " + port + "\n";
    }
}
