package nl.schoolleidersregister.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.evidence.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in as one number: the SHA-256 over every part of it, each preceded by its length in bytes, and over
 * the hashes of its files in order. Whoever holds the parts can see that nothing was changed since.
 */
public final class Snapshot {

    private Snapshot() {}

    /**
     * The hash of an entry with its files.
     *
     * @param scan a self-scan that goes with it; null for none
     */
    public static ContentHash of(EntryText text, Asked asked, @Nullable EntryScan scan, List<ContentHash> files) {
        var marks = text.marks();
        var words = Stream.of(
                        Stream.of(text.title().value(), text.question().text()),
                        Stream.of(Step.values())
                                .map(step -> text.story().at(step).text()),
                        Stream.of(Mark.values()).map(marks::at).map(said -> said == null ? "" : said.text()),
                        Stream.of(
                                asked.form().toString(),
                                asked.firstDay().toString(),
                                asked.lastDay().toString(),
                                Integer.toString(asked.points()),
                                asked.competences().toString(),
                                asked.yield().toString(),
                                String.valueOf(asked.team())),
                        scan == null ? Stream.<String>empty() : Stream.of(scan.written()),
                        files.stream().map(ContentHash::value).sorted())
                .flatMap(part -> part);
        var digest = sha256();
        words.map(part -> part.getBytes(UTF_8)).forEach(part -> {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        });
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }
}
