package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.ExampleFixture.EXAMPLE;
import static nl.schoolleidersregister.portfolio.ExampleFixture.given;
import static nl.schoolleidersregister.portfolio.ExampleFixture.published;
import static nl.schoolleidersregister.portfolio.ExampleFixture.withdraw;
import static nl.schoolleidersregister.portfolio.ExampleFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawEntryExampleTest {

    @Test
    void is_taken_off_the_list_once() {
        given(published(EXAMPLE)).when(withdraw()).thenRecorded(withdrawn());
        given(published(EXAMPLE), withdrawn()).when(withdraw()).thenRefusedBy("portfolio.example-public");
    }
}
