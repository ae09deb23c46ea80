package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.regulation.Competence;

/** A competence that was shown in an earlier trajectory (art. A5). */
public record Reused(Competence competence, CertificateId certificate) {}
