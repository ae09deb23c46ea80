/**
 * The demo issuer: an OpenID provider inside the register, with made-up people and no passwords, so that the register
 * can be tried out with the very login it has in production. Only with {@code register.demo=true}, only on loopback,
 * never beside a real provider ({@code StartRules} in the package above refuses to start).
 */
@NullMarked
package nl.schoolleidersregister.access.demo;

import org.jspecify.annotations.NullMarked;
