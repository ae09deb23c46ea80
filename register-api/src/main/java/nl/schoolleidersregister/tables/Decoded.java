package nl.schoolleidersregister.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The text of a file. Strict UTF-8 first: a text in Windows-1252 with an accent in it is hardly ever that as well. */
record Decoded(String text, Encoding encoding) {

    private static final String MARK = "\uFEFF";

    static Optional<Decoded> of(byte[] bytes) {
        return as(Encoding.UTF_8, bytes).or(() -> as(Encoding.WINDOWS_1252, bytes));
    }

    private static Optional<Decoded> as(Encoding encoding, byte[] bytes) {
        try {
            // A new decoder reports what it cannot read, where String would put a question mark.
            var text = encoding.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text.startsWith(MARK) ? text.substring(1) : text, encoding));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
