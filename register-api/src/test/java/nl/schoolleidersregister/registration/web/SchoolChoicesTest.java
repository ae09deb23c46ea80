package nl.schoolleidersregister.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolChoicesTest {

    private static final SchoolChoice DEVENTER = new SchoolChoice("00AA00", "De Kade (demo)", "Deventer");
    private static final SchoolChoice ZUTPHEN = new SchoolChoice("00AB00", "De Kade (demo)", "Zutphen");
    private static final SchoolChoice WERF = new SchoolChoice("00AC00", "De Werf (demo)", "Zutphen");

    private final SchoolChoices schools = new SchoolChoices(List.of(DEVENTER, ZUTPHEN, WERF));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Kade (demo), Deventer (00AA00)",
                "de kade (demo), deventer (00aa00)",
                "00AA00",
                "00aa00",
                "De Kade (demo), Deventer"
            })
    void knows_a_school_by_line_code_or_name_and_place(String typed) {
        assertThat(schools.typed(typed)).contains(DEVENTER);
    }

    @Test
    void knows_a_school_by_name_only_if_no_other_has_it() {
        assertThat(schools.typed("De Werf (demo)")).contains(WERF);
        assertThat(schools.typed("De Kade (demo)")).isEmpty();
    }

    @Test
    void knows_no_other_school() {
        assertThat(schools.typed("De")).isEmpty();
        assertThat(schools.typed("")).isEmpty();
    }
}
