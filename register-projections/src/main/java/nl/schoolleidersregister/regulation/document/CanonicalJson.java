package nl.schoolleidersregister.regulation.document;

import java.util.Iterator;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON in its canonical form (RFC 8785, JSON Canonicalization Scheme): no white space, names in the order of
 * their UTF-16 code units, one way to write each string and number. Equal documents give equal text.
 */
final class CanonicalJson {

    /** Characters below this are written as an escape. */
    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text; refuses numbers and strings that the RFC refuses. */
    static String of(JsonNode node) {
        CanonicalJson canonical = new CanonicalJson();
        canonical.write(node);
        return canonical.text.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> writeString(node.stringValue());
            case NUMBER -> text.append(EcmaScriptNumber.of(node.doubleValue()));
            case BOOLEAN, NULL -> text.append(node);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
        }
    }

    /** {@code String.compareTo} compares UTF-16 code units, as the RFC asks. */
    private void writeObject(JsonNode object) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        text.append('{');
        String separator = "";
        for (var member : members.entrySet()) {
            text.append(separator);
            writeString(member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void writeArray(JsonNode array) {
        text.append('[');
        for (Iterator<JsonNode> elements = array.iterator(); elements.hasNext(); ) {
            write(elements.next());
            text.append(elements.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void writeString(String string) {
        if (!isUnicode(string)) {
            throw new IllegalArgumentException("Half a character in a string");
        }
        text.append('"');
        string.chars().forEach(this::writeCharacter);
        text.append('"');
    }

    private void writeCharacter(int character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append(character < FIRST_PLAIN ? "\\u%04x".formatted(character) : (char) character);
        }
    }

    /** Whether every surrogate has its other half: what does not has no UTF-8 and so no hash. */
    static boolean isUnicode(String string) {
        return string.codePoints().noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
    }
}
