package nl.schoolleidersregister.school.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.schoolleidersregister.school.Province;

/** Provinces by their Dutch and Frisian names, in capitals or not, with accents and hyphens or without. */
final class Provinces {

    private Provinces() {}

    static Optional<Province> named(String text) {
        var name = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[- ]+", "_")
                .toUpperCase(Locale.ROOT);
        return "FRIESLAND".equals(name)
                ? Optional.of(Province.FRYSLAN)
                : Arrays.stream(Province.values())
                        .filter(province -> province.name().equals(name))
                        .findFirst();
    }
}
