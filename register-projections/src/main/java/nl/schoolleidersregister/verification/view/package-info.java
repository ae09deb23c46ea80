/** Verifications of providers as the office and the provider see them. */
@NullMarked
package nl.schoolleidersregister.verification.view;

import org.jspecify.annotations.NullMarked;
