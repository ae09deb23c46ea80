/** The office looks whether providers do what was validated: the list of them, verifications, and their answers. */
@NullMarked
package nl.schoolleidersregister.verification.web;

import org.jspecify.annotations.NullMarked;
