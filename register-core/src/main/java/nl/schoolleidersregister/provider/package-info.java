/**
 * Who offers validated programmes (aanbieder): an organisation, and the accounts that act for it.
 */
@NullMarked
package nl.schoolleidersregister.provider;

import org.jspecify.annotations.NullMarked;
