package nl.schoolleidersregister.evc;

import java.time.LocalDate;

/**
 * A certificate that its issuer took back.
 *
 * @param from first day without it
 */
public record TakenBack(CredentialId credential, LocalDate from) {}
