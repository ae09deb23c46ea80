package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.recognition.RecognitionId;

/**
 * An assessor at a seat.
 *
 * @param lastDay on which the judgement is in time
 * @param weighing everybody who was looked at, as evidence
 */
public record Appointment(Seat seat, RecognitionId assessor, LocalDate lastDay, Weighing weighing) {}
