package nl.schoolleidersregister.attendance.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How else a file can be read: in other characters, or cut at another separator. */
final class Readings {

    /** What spreadsheets write, by name: today's, Windows, the old choices "MS-DOS" and "Macintosh". */
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "IBM850", "x-MacRoman");

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int NAMES = 3;

    private Readings() {}

    /**
     * Another way to read the same file.
     *
     * @param charset how its characters are taken
     * @param separator what its fields are cut at
     * @param names a few names as they come out
     */
    record Other(String charset, char separator, List<String> names) {

        /** What its fields are cut at, in message keys. */
        public String separatorCode() {
            return code(separator);
        }

        /** What the button sends. */
        public String value() {
            return charset + "|" + (int) separator;
        }
    }

    static List<Other> of(Sheet sheet) {
        var charsets = sheet.charset().isEmpty() ? Stream.<Other>empty() : charsets(sheet);
        var separators = SEPARATORS.stream()
                .filter(separator ->
                        separator != sheet.separator() && sheet.text().indexOf(separator) >= 0)
                .map(separator -> new Other(sheet.charset(), separator, List.of()));
        return Stream.concat(charsets, separators).toList();
    }

    private static Stream<Other> charsets(Sheet sheet) {
        return CHARSETS.stream()
                .filter(charset -> !charset.equals(sheet.charset()) && Charset.isSupported(charset))
                .flatMap(charset -> other(sheet, charset).stream());
    }

    private static Optional<Other> other(Sheet sheet, String charset) {
        return again(sheet.text(), sheet.charset(), charset)
                .filter(text -> !text.equals(sheet.text()))
                .map(text -> new Other(charset, sheet.separator(), names(sheet, charset)));
    }

    private static List<String> names(Sheet sheet, String charset) {
        return sheet.parts().stream()
                .map(Row::family)
                .filter(name -> name.chars().anyMatch(letter -> letter > 0x7F))
                .distinct()
                .limit(NAMES)
                .map(name -> again(name, sheet.charset(), charset).orElse(name))
                .toList();
    }

    /** The text as it comes out in other characters; nothing when one of the two cannot tell it. */
    static Optional<String> again(String text, String from, String to) {
        if (!CHARSETS.contains(from) || !CHARSETS.contains(to)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = Charset.forName(from).newEncoder().encode(CharBuffer.wrap(text));
            return Optional.of(Charset.forName(to).newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    static String code(char separator) {
        return switch (separator) {
            case ',' -> "comma";
            case '\t' -> "tab";
            default -> "semicolon";
        };
    }

    static boolean isSeparator(char separator) {
        return SEPARATORS.contains(separator);
    }

    static boolean isCharset(String charset) {
        return charset.isEmpty() || CHARSETS.contains(charset);
    }
}
