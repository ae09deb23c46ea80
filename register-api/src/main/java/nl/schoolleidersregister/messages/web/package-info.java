/** Messages: what the register tells somebody about their dossier, newest first, each with what to do. */
@NullMarked
package nl.schoolleidersregister.messages.web;

import org.jspecify.annotations.NullMarked;
