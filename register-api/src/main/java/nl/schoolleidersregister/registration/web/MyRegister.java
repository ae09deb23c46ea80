package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.shared.Period;

/**
 * The first page of a leader, in the model as {@code register}: where do I stand. Beside it the pages that list
 * employments take {@code form} ({@link EmploymentForm}), {@code endForm} ({@link EmploymentEndForm}), {@code schools}
 * and {@code functions}; that of a rejected diploma also {@code diplomaForm} ({@link DiplomaForm}).
 */
sealed interface MyRegister {

    /** Template for this standing. */
    default String view() {
        return switch (this) {
            case NotEnrolled _ -> "registration/my-register/not-enrolled";
            case Awaiting _ -> "registration/my-register/awaiting";
            case Rejected _ -> "registration/my-register/rejected";
            case Later _ -> "registration/my-register/later";
            case Aspirant _ -> "registration/my-register/aspirant";
            case Expired _ -> "registration/my-register/expired";
            case Closed _ -> "registration/my-register/closed";
            case Registered _ -> "registration/my-register/registered";
        };
    }

    /**
     * Logged in, but no dossier yet.
     *
     * @param name as the login gives it
     */
    record NotEnrolled(String name) implements MyRegister {}

    /**
     * Enrolled; the diploma is being looked at.
     *
     * @param answerBy last day for a decision (art. I1)
     */
    record Awaiting(
            String name,
            long version,
            LocalDate enrolledOn,
            LocalDate answerBy,
            Diploma diploma,
            List<EmploymentLine> employments)
            implements MyRegister {

        public Awaiting {
            employments = List.copyOf(employments);
        }
    }

    /**
     * The diploma was not accepted.
     *
     * @param reason what the registrar wrote
     * @param objectBy last day for an objection (art. I2)
     */
    record Rejected(
            String name,
            long version,
            LocalDate rejectedOn,
            String reason,
            LocalDate objectBy,
            Diploma diploma,
            List<EmploymentLine> employments)
            implements MyRegister {

        public Rejected {
            employments = List.copyOf(employments);
        }
    }

    /**
     * Enrolled, and no qualification is shown yet (art. A3).
     *
     * @param by last day to show one
     * @param late whether that day has passed
     */
    record Later(
            String name,
            long version,
            LocalDate enrolledOn,
            LocalDate by,
            boolean late,
            List<EmploymentLine> employments)
            implements MyRegister {

        public Later {
            employments = List.copyOf(employments);
        }
    }

    /**
     * In a validated training (art. A2).
     *
     * @param until last day as an aspirant
     * @param late whether that day has passed
     * @param training which one
     */
    record Aspirant(
            String name,
            long version,
            LocalDate until,
            boolean late,
            Diploma training,
            List<EmploymentLine> employments)
            implements MyRegister {

        public Aspirant {
            employments = List.copyOf(employments);
        }
    }

    /** The enrolment expired: nothing was shown in time (art. A3). */
    record Expired(String name, long version, LocalDate enrolledOn) implements MyRegister {}

    /** The dossier was closed before a registration. */
    record Closed(String name, LocalDate enrolledOn) implements MyRegister {}

    /**
     * Registered, now or until the period ended.
     *
     * @param lapsed whether the period is over and nothing came after it
     * @param number register number
     * @param since day of the first registration
     * @param period the running period, until the day a new decision is needed
     */
    record Registered(
            String name,
            long version,
            boolean lapsed,
            String number,
            LocalDate since,
            Period period,
            List<EmploymentLine> employments)
            implements MyRegister {

        public Registered {
            employments = List.copyOf(employments);
        }
    }
}
