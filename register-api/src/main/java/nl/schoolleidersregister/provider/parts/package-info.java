/** What providers lend to other features: signing up, and which provider an account acts for. */
@NullMarked
package nl.schoolleidersregister.provider.parts;

import org.jspecify.annotations.NullMarked;
