package nl.schoolleidersregister.attendance.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people type them, and names that are another's. */
class FamilyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Velde, van der, Velde",
        "van der Velde, van der, Velde",
        "VELDE VAN DER, van der, Velde",
        "'Velde, van der', van der, Velde",
        "v.d. Velde, van der, Velde",
        "velde, '', van der Velde",
        "Celik, '', Çelik",
        "Akesson, '', Åkesson",
        "Yilmaz, '', Yılmaz",
        "'D’Hondt', '', d''Hondt",
        "Jansen de Vries, '', Jansen-de Vries",
        "Hoekstra, '', Hoekstra (demo)",
        "De, '', De"
    })
    void is_the_same_name(String typed, String prefix, String family) {
        assertThat(FamilyNames.same(typed, prefix, family)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Veldhuis, van der, Velde", "van der, van der, Velde", "Jansen, '', Jansen-de Vries", "'', '', Vries"})
    void is_another_name(String typed, String prefix, String family) {
        assertThat(FamilyNames.same(typed, prefix, family)).isFalse();
    }

    @Test
    void a_name_without_letters_is_nobodys() {
        assertThat(FamilyNames.same("-", "", "-")).isFalse();
    }
}
