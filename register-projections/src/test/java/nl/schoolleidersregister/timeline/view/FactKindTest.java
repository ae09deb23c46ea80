package nl.schoolleidersregister.timeline.view;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.log.EventType;
import nl.schoolleidersregister.log.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactKindTest {

    @ParameterizedTest
    @CsvSource({
        "registration.registered, REGISTRATION",
        "registration.enrolled, REGISTRATION",
        "registration.employment-ended, WORK",
        "registration.qualification-stated, QUALIFICATION",
        "evidence.attached, QUALIFICATION",
        "registration.pe-points-earned, LEARNING",
        "activity.credited, LEARNING",
        "person.details-recorded, PERSON"
    })
    void the_longest_beginning_of_a_name_decides(String name, FactKind kind) {
        assertThat(FactKind.of(name)).isEqualTo(kind);
    }

    @Test
    void every_step_is_a_fact_that_there_is_and_none_is_telling() {
        var names = EventTypes.REGISTER.all().stream().map(EventType::name).toList();
        assertThat(names.stream().filter(FactKind::isStep)).hasSize(4);
        assertThat(FactKind.telling()).hasSize(names.size() - 4).noneMatch(FactKind::isStep);
    }
}
