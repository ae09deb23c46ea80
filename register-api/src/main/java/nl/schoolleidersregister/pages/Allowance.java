package nl.schoolleidersregister.pages;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/** How often one address can ask for something: so many times at once, and as many again in every stretch of time. */
@FunctionalInterface
public interface Allowance {

    /** Half an IPv6 address: what one connection to the internet gets, so that its holder has one allowance. */
    int NETWORK_BYTES = 8;

    /** Takes a turn; gives how long to wait for one, nothing when it was there. One that is refused costs nothing. */
    Duration take(String address);

    /** Who has one allowance: an address, or the network it stands in. */
    static String sender(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address ip
                    ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    /** Makes allowances that hold for the whole register, however many processes it has. */
    @FunctionalInterface
    interface Maker {

        /**
         * So many turns at once, and as many again in every stretch of time.
         *
         * @param what is asked for; each has turns of its own
         */
        Allowance of(String what, int turns, Duration stretch);
    }
}
