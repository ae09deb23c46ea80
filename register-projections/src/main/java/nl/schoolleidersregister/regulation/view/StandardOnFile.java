package nl.schoolleidersregister.regulation.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;

/**
 * One professional standard as it is on file.
 *
 * @param ended first day on which a form of learning can no longer be chosen, for those that end
 * @param version of its stream
 */
public record StandardOnFile(StandardId id, StandardText text, Map<Form, LocalDate> ended, Stage stage, long version) {

    public StandardOnFile {
        ended = Map.copyOf(ended);
    }

    /** The forms of learning that can be chosen for what is done on a day. */
    public List<LearningForm> formsOn(LocalDate day) {
        return text.forms().stream()
                .filter(one ->
                        ended(one.form()).filter(from -> !day.isBefore(from)).isEmpty())
                .toList();
    }

    /** First day on which a form can no longer be chosen; empty while it does not end. */
    public Optional<LocalDate> ended(Form form) {
        return Optional.ofNullable(ended.get(form));
    }
}
