/** What is new in a dossier since somebody last looked at it. */
@NullMarked
package nl.schoolleidersregister.look.parts;

import org.jspecify.annotations.NullMarked;
