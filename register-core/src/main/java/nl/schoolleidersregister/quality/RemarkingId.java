package nl.schoolleidersregister.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;

/** One re-marking of one person's work. */
public record RemarkingId(UUID value) {

    /** The one of an entry in a half-year: there is never a second, whoever draws. */
    public static RemarkingId of(PortfolioEntryId entry, HalfYear halfYear) {
        return new RemarkingId(UUID.nameUUIDFromBytes(("remarking:" + entry + ":" + halfYear).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
