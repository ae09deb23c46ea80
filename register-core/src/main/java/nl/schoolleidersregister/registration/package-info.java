/**
 * The dossier of one person: enrolment, qualification, registration, employment. The consistent ledger of everything a
 * decision on that person rests on.
 */
@NullMarked
package nl.schoolleidersregister.registration;

import org.jspecify.annotations.NullMarked;
