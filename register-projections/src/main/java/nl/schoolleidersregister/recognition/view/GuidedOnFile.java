package nl.schoolleidersregister.recognition.view;

import java.time.LocalDate;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.SessionError;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.recognition.view.SessionOnFile.State;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in one meeting.
 *
 * @param guide name of who led it; null once that person is erased
 * @param rule which rule refused it; null otherwise
 * @param why why the guide took it back; null otherwise
 */
public record GuidedOnFile(
        SessionId session,
        RecognitionKind kind,
        String title,
        @Nullable String guide,
        LocalDate day,
        Minutes minutes,
        State state,
        @Nullable RuleCode rule,
        @Nullable SessionError why) {

    /** Where the owner finds it on the page of activities. */
    public String href() {
        return "/mijn-register/activiteiten#" + session;
    }
}
