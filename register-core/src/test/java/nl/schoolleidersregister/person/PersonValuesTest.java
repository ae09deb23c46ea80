package nl.schoolleidersregister.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonValuesTest {

    private static final String OF_64 = "a".repeat(64);

    @Test
    void a_name_in_full_has_its_prefix_when_there_is_one() {
        assertThat(new PersonName("Sanne", "de", "Wit").full()).isEqualTo("Sanne de Wit");
        assertThat(new PersonName("Sanne", "", "Wit").full()).isEqualTo("Sanne Wit");
    }

    @Test
    void a_name_is_written_without_white_around() {
        assertThat(new PersonName(" Sanne ", " ", "\tWit")).isEqualTo(new PersonName("Sanne", "", "Wit"));
    }

    @Test
    void a_name_has_a_given_and_a_family_name_each_one_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" ", "de", "Wit"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Sanne", "de", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("San\u0000ne", "de", "Wit"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Sanne", "d\ne", "Wit"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Sanne", "de", "w".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.dewit@voorbeeld.example", "a@b.nl", "a+b@c.d.nl", "zoë@école.fr"})
    void an_address_has_one_at_sign_and_a_dot_behind_it(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
        assertThat(new EmailAddress(" " + text + "\t").value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.nl",
                "a@",
                "a@b",
                "a@b.",
                "a@b.n",
                "a@.nl",
                "a@@b.nl",
                "a@b@c.nl",
                "a b@c.nl",
                "a@b.nl\u0000",
                "a\u0007@b.nl"
            })
    void an_address_is_nothing_else(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void an_address_has_at_most_64_characters_before_the_at_sign_and_254_in_all() {
        assertThat(EmailAddress.isValid(OF_64 + "@b.nl")).isTrue();
        assertThat(EmailAddress.isValid(OF_64 + "a@b.nl")).isFalse();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(249) + ".nl")).isTrue();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(250) + ".nl")).isFalse();
    }
}
