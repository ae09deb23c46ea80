/**
 * What a school leader did to learn: claimed, confirmed, credited. The points themselves stand in the ledger of the
 * registration.
 */
@NullMarked
package nl.schoolleidersregister.activity;

import org.jspecify.annotations.NullMarked;
