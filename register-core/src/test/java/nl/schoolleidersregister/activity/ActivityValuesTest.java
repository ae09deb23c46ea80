package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.ACTIVITY;
import static nl.schoolleidersregister.activity.ActivityFixture.ANNE;
import static nl.schoolleidersregister.activity.ActivityFixture.BRAM;
import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.EXECUTION;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.claim;
import static nl.schoolleidersregister.activity.ActivityFixture.confirm;
import static nl.schoolleidersregister.activity.ActivityFixture.withdrawCredit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionId;
import org.junit.jupiter.api.Test;

class ActivityValuesTest {

    private static final ExecutionId OTHER_EXECUTION =
            new ExecutionId(UUID.fromString("00000000-0000-4000-8000-0000000000d2"));

    @Test
    void claim_and_list_of_one_person_in_one_execution_meet_on_one_activity() {
        assertThat(claim("2026-03-02", "2026-03-02", 60).activity()).isEqualTo(ACTIVITY);
        assertThat(confirm("2026-03-02", LISTED, "2026-03-03", 60).activity()).isEqualTo(ACTIVITY);
        assertThat(withdrawCredit("2026-03-02", LISTED).activity()).isEqualTo(ACTIVITY);
    }

    @Test
    void another_person_or_another_execution_is_another_activity() {
        assertThat(ActivityId.of(BRAM, EXECUTION)).isNotEqualTo(ACTIVITY);
        assertThat(ActivityId.of(ANNE, OTHER_EXECUTION)).isNotEqualTo(ACTIVITY);
    }

    @Test
    void there_are_no_fewer_than_no_certificates() {
        assertThat(new Certificates(0).count()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Certificates(-1));
    }

    @Test
    void an_activity_is_one_line_in_the_ledger() {
        assertThat(ACTIVITY.entry().value()).isEqualTo(ACTIVITY.value());
        assertThat(ACTIVITY.entry()).hasToString(ACTIVITY.toString());
        assertThat(CERTIFIED).hasToString("00000000-0000-4000-8000-0000000000e1");
    }
}
