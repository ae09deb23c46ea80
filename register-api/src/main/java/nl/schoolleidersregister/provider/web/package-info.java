/** Signing up as a provider, and which provider an account acts for. */
@NullMarked
package nl.schoolleidersregister.provider.web;

import org.jspecify.annotations.NullMarked;
