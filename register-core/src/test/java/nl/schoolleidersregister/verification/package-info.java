@NullMarked
package nl.schoolleidersregister.verification;

import org.jspecify.annotations.NullMarked;
