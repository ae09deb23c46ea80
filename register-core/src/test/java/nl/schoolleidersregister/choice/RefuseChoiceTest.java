package nl.schoolleidersregister.choice;

import static nl.schoolleidersregister.choice.ChoiceFixture.CREDIT;
import static nl.schoolleidersregister.choice.ChoiceFixture.accepted;
import static nl.schoolleidersregister.choice.ChoiceFixture.explained;
import static nl.schoolleidersregister.choice.ChoiceFixture.given;
import static nl.schoolleidersregister.choice.ChoiceFixture.refuse;
import static nl.schoolleidersregister.choice.ChoiceFixture.refused;

import java.util.UUID;
import nl.schoolleidersregister.registration.CreditId;
import org.junit.jupiter.api.Test;

class RefuseChoiceTest {

    @Test
    void notes_what_the_ledger_refused() {
        given(explained(), accepted("2026-03-10"))
                .when(refuse("2026-03-10", CREDIT))
                .thenRecorded(refused("2026-03-10"));
    }

    @Test
    void notes_it_once() {
        given(explained(), accepted("2026-03-10"), refused("2026-03-10"))
                .when(refuse("2026-03-10", CREDIT))
                .thenNothing();
    }

    @Test
    void knows_no_other_credit() {
        given(explained(), accepted("2026-03-10"))
                .when(refuse("2026-03-10", new CreditId(new UUID(4, 4))))
                .thenNothing();
    }
}
