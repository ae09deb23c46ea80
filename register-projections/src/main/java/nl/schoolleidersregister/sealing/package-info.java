/**
 * Sealing of personal data: a key for every detail, wrapped by the person's key, wrapped by the master key. Standard
 * ciphers only (AES-256-GCM of the JDK).
 */
@NullMarked
package nl.schoolleidersregister.sealing;

import org.jspecify.annotations.NullMarked;
