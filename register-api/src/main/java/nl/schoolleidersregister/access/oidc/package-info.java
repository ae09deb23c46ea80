/**
 * Logging in at an OpenID Connect provider: authorization code with PKCE, state and nonce (OIDC NLGov 1.0.1), and
 * reading the bearer tokens of the same provider on the API. Nothing is fetched from the provider before somebody logs
 * in or shows a token, so the register starts, and the public pages work, without it.
 */
@NullMarked
package nl.schoolleidersregister.access.oidc;

import org.jspecify.annotations.NullMarked;
