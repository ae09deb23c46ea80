@NullMarked
package nl.schoolleidersregister.verification.view;

import org.jspecify.annotations.NullMarked;
