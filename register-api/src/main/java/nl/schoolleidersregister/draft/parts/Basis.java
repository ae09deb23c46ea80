package nl.schoolleidersregister.draft.parts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stood in each field when a page was shown, as short prints. A form carries it, so that it can be seen which
 * fields were changed in it and which elsewhere.
 *
 * @param prints by the name of the field
 */
record Basis(Map<String, String> prints) {

    /** The field of the form that carries it. */
    static final String FIELD = "basis";

    private static final int BYTES = 9;

    Basis {
        prints = Map.copyOf(prints);
    }

    /** Of what is shown now. */
    static Basis of(List<String> names, Map<String, List<String>> shown) {
        var prints = new HashMap<String, String>();
        names.forEach(name -> prints.put(name, print(shown.getOrDefault(name, List.of()))));
        return new Basis(prints);
    }

    /** As a form sent it; a form without one knows nothing of before. */
    static Basis sent(Map<String, List<String>> form) {
        var prints = new HashMap<String, String>();
        for (var text : form.getOrDefault(FIELD, List.of())) {
            for (var one : text.split(" ", -1)) {
                var at = one.lastIndexOf('=');
                if (at > 0) {
                    prints.put(one.substring(0, at), one.substring(at + 1));
                }
            }
        }
        return new Basis(prints);
    }

    Optional<String> at(String name) {
        return Optional.ofNullable(prints.get(name));
    }

    /** As a form carries it. */
    String text() {
        return prints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The same for what a browser sends back unchanged: ends of lines and white space around it do not count. */
    static String print(List<String> values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            values.stream()
                    .map(Basis::plain)
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> digest.update((value + "\0").getBytes(StandardCharsets.UTF_8)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
