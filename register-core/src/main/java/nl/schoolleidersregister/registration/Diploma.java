package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Text;

/**
 * A diploma as the person states it.
 *
 * @param training name of the school leaders' training
 * @param institution who awarded it
 */
public record Diploma(String training, String institution) {

    public Diploma {
        training = training.strip();
        institution = institution.strip();
        if (!Text.isLine(training) || !Text.isLine(institution)) {
            throw new IllegalArgumentException("A diploma names the training and the institution, each in one line");
        }
    }
}
