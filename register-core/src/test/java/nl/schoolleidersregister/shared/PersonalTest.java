package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalTest {

    private record Holder(Personal<String> detail) {}

    @Test
    void a_readable_detail_is_known() {
        assertThat(Personal.of("Sanne").known()).contains("Sanne");
    }

    @Test
    void an_erased_detail_is_not_known() {
        assertThat(Personal.erased().known()).isEmpty();
    }

    @Test
    void is_seen_otherwise_when_it_can_be_read_and_stays_erased_when_not() {
        assertThat(Personal.of("Sanne").map(String::length)).isEqualTo(Personal.of(5));
        assertThat(Personal.<String>erased().map(String::length)).isEqualTo(Personal.erased());
    }

    @Test
    void never_shows_its_value_not_even_inside_something_else() {
        assertThat(Personal.of("Sanne").toString()).doesNotContain("Sanne");
        assertThat(new Holder(Personal.of("Sanne")).toString()).doesNotContain("Sanne");
        assertThat(Personal.of("Sanne").map(Personal::of).toString()).doesNotContain("Sanne");
    }
}
