/** Records who looks at somebody's dossier, shows it to whom it is about, and marks what was seen. */
@NullMarked
package nl.schoolleidersregister.look.web;

import org.jspecify.annotations.NullMarked;
