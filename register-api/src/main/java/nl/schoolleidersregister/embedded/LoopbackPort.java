package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** Finds a port for the embedded server. */
final class LoopbackPort {

    // Below the range from which systems lend ports to outgoing connections, so that it stays free between starts.
    private static final int FROM = 20_000;
    private static final int UNTIL = 32_000;
    private static final int ATTEMPTS = 200;

    private LoopbackPort() {}

    /** A port that nobody listens on now. */
    static int choose(RandomGenerator random) {
        return random.ints(ATTEMPTS, FROM, UNTIL)
                .filter(LoopbackPort::isFree)
                .findFirst()
                .orElseThrow(() -> new NoDatabase.ServerFailed(
                        "No port from " + FROM + " to " + UNTIL + " is free on the loopback address."));
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, address())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetAddress address() throws IOException {
        return Inet4Address.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
